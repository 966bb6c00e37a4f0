import { officialDay } from '#platform/languages/dates.ts';
import { type ByHolder, byHolderOf, type ToldByHolder, type ToldByHolderRows } from './by-holder/by-holder.ts';
import {
  type LineRecordName,
  type PutRightOnLine,
  putRightIn,
  type RecordsOfLine,
  recordsOfLine,
} from './line-records.ts';
import type { Outcome, OutcomeKind } from './putting-right/outcomes.ts';

/** An application in a case, with what was recorded of it since. */
export interface ApplicationFacts {
  readonly id: string;
  readonly mandateId: string;
  readonly eServiceId: string;
  readonly editionId: string;
  readonly portalReference: string;
  readonly portalMeans: string;
  readonly startedAt: Temporal.Instant;
  readonly endedAt: Temporal.Instant;
  /** Whether the times are ours, where the portal's were not recorded. */
  readonly startedMeasured: boolean;
  readonly endedMeasured: boolean;
  readonly filedAt: Temporal.Instant;
  readonly filedBy: string;
  /** Recorded after its mandate had ended; filed in the portal before that. */
  readonly isLate: boolean;
  /** The record that holds instead of the first one. */
  readonly filingPutRight: FilingPutRight | null;
  /** The records made of it since, such as that the client was informed of the result. */
  readonly records: RecordsOfLine;
  /** Those of them that were put right after they were made. */
  readonly putRight: PutRightOnLine;
  /** What its service holder or the client did with it since; the newest holds. */
  readonly outcome: Outcome | null;
  /** What the system of its service holder told that its client is to be told. */
  readonly byHolder: ByHolder;
}

/** Reference, means and times are those of this record; what papers said before it. */
export interface FilingPutRight {
  readonly id: string;
  readonly firstReference: string;
  readonly firstDay: Temporal.PlainDate;
}

/** What the holder's system told after the client was told a planned time: another day, of which they are to be told anew. */
export function plannedAnew({ records, byHolder: { planned } }: ApplicationFacts): ToldByHolder | undefined {
  const told = records.planned_time_told;
  if (!told?.planned_on || !planned || planned.on.equals(told.planned_on)) return undefined;
  return Temporal.Instant.compare(planned.at, told.recorded_at) > 0 ? planned : undefined;
}

interface FilingRow {
  id: string;
  edition_id: string;
  portal_reference: string;
  portal_means: string;
  started_at: string;
  ended_at: string;
}

/** As the database's JSON has it. */
export interface ApplicationRow extends FilingRow {
  mandate_id: string;
  started_measured: boolean;
  ended_measured: boolean;
  e_service_id: string;
  put_right: FilingRow | null;
  filed_at: string;
  filed_by: string;
  late_reason: string | null;
  records: Record<LineRecordName, { id?: string; cause?: string } | null>;
  outcome: { id: string; kind: OutcomeKind; since: string; recorded_at: string } | null;
  by_holder: ToldByHolderRows | null;
}

/** Of its records those hold that supersede the others. */
export function applicationOf(row: ApplicationRow): ApplicationFacts {
  const filing = row.put_right ?? row;
  return {
    id: row.id,
    mandateId: row.mandate_id,
    eServiceId: row.e_service_id,
    editionId: filing.edition_id,
    portalReference: filing.portal_reference,
    portalMeans: filing.portal_means,
    startedAt: Temporal.Instant.from(filing.started_at),
    endedAt: Temporal.Instant.from(filing.ended_at),
    startedMeasured: row.put_right === null && row.started_measured,
    endedMeasured: row.put_right === null && row.ended_measured,
    filingPutRight: row.put_right && {
      id: row.put_right.id,
      firstReference: row.portal_reference,
      firstDay: officialDay(Temporal.Instant.from(row.ended_at)),
    },
    filedAt: Temporal.Instant.from(row.filed_at),
    filedBy: row.filed_by,
    isLate: row.late_reason !== null,
    records: recordsOfLine(row.records),
    putRight: putRightIn(row.records),
    outcome: row.outcome && {
      id: row.outcome.id,
      kind: row.outcome.kind,
      since: Temporal.PlainDate.from(row.outcome.since),
      recordedAt: Temporal.Instant.from(row.outcome.recorded_at),
    },
    byHolder: byHolderOf(row.by_holder ?? {}, row.outcome?.id),
  };
}
