import type { CentreActor } from '#acting/index.ts';
import type { EServiceEdition } from '#catalogue/index.ts';
import { declarationById, type IdentityCheck, identityChecksByIds, type Person, personsByIds } from '#clients/index.ts';
import { systemNames } from '#connected-systems/index.ts';
import {
  type NoticeRecord,
  noticesByIds,
  type Reach,
  reachOf,
  recordsOfNotices,
  type ToldNotice,
} from '#mandates/index.ts';
import { staffNames } from '#organisations/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { type Already, alreadyOf } from './already.ts';
import { type CaseFacts, readCase } from './case-facts.ts';
import { type CheckPutRight, checksPutRightIn } from './checks-put-right.ts';
import type { Duties } from './duties.ts';
import { dutiesOf } from './duties-of.ts';
import type { DutyStatus } from './duty.ts';
import { historyOf, type PastRecord } from './history.ts';
import { authorsOf } from './line-records.ts';
import { type CaseNote, notesOf } from './notes-of.ts';

/** A case with everything its pages show. */
export interface CaseView {
  readonly facts: CaseFacts;
  readonly edition: EServiceEdition;
  readonly editions: ReadonlyMap<string, EServiceEdition>;
  readonly duties: Duties;
  readonly declaration: Awaited<ReturnType<typeof declarationById>>;
  readonly checks: readonly IdentityCheck[];
  readonly notices: readonly ToldNotice[];
  /** The records of those that were put right, the first ones too. */
  readonly noticeRecords: readonly NoticeRecord[];
  readonly client: Person | undefined;
  readonly represented: Person | undefined;
  /** Who recorded something, by id: employees, and systems of service holders. */
  readonly staff: ReadonlyMap<string, string>;
  readonly history: readonly PastRecord[];
  /** By mandate, how its client asked to be informed. Whole only where they are informed: elsewhere it is masked. */
  readonly reaches: ReadonlyMap<string, Reach>;
  readonly already: Already;
  /** Checks of identity that were put right, and why. */
  readonly earlierChecks: readonly IdentityCheck[];
  readonly checksPutRight: readonly CheckPutRight[];
  readonly notes: readonly CaseNote[];
}

/** Reads a case for its pages, in a fixed number of statements whatever its length. */
export async function readCaseView(tx: Logged, actor: CentreActor, id: string): Promise<CaseView> {
  const { facts, editions } = await readCase(tx, { centre: actor.centre, id, person: actor.person });
  const [declaration, checks, told, noticeRecords, history, reaches, already, checksPutRight, written] =
    await Promise.all([
      facts.declarationId ? declarationById(tx, facts.declarationId) : undefined,
      identityChecksByIds(
        tx,
        facts.identityChecks.map((check) => check.id),
      ),
      noticesByIds(
        tx,
        facts.notices.map(({ id }) => id),
      ),
      recordsOfNotices(
        tx,
        facts.notices.filter(({ putRightAt }) => putRightAt.length > 0).map(({ id }) => id),
      ),
      historyOf(tx, { centre: actor.centre, id }),
      reachOf(
        tx,
        facts.mandates.map((mandate) => mandate.id),
      ),
      alreadyOf(tx, actor, facts),
      checksPutRightIn(tx, { centre: actor.centre, id }),
      notesOf(tx, { centre: actor.centre, id }),
    ]);
  const earlierChecks = await identityChecksByIds(
    tx,
    checksPutRight.map(({ check }) => check),
  );
  const notices = [...told.values()];
  const edition = editions.get(facts.editionId);
  if (!edition) throw new Error(`case ${id} was opened for an edition that is gone`);
  const confirmed = checks.findLast((check) => check.outcome === 'confirmed');
  const persons = await personsByIds(
    tx,
    [confirmed?.clientId, confirmed?.representedId].filter((person) => person !== null && person !== undefined),
  );
  return {
    facts,
    edition,
    editions,
    duties: dutiesOf(facts, editions, actor.at),
    declaration,
    checks,
    notices,
    noticeRecords,
    client: confirmed?.clientId ? persons.get(confirmed.clientId) : undefined,
    represented: confirmed?.representedId ? persons.get(confirmed.representedId) : undefined,
    staff: await namesOf(
      tx,
      staffIn(facts, declaration, [...checks, ...earlierChecks], notices, [
        ...history,
        ...noticeRecords,
        ...checksPutRight,
        ...written,
      ]),
    ),
    history,
    reaches,
    already,
    earlierChecks,
    checksPutRight,
    notes: written,
  };
}

async function namesOf(tx: Logged, ids: readonly string[]): Promise<CaseView['staff']> {
  const [people, systems] = await Promise.all([staffNames(tx, ids), systemNames(tx, ids)]);
  return new Map([...people, ...systems]);
}

/** Who did a duty, and when; undefined while it is not done. */
export function doneBy(view: CaseView, { name, record }: DutyStatus): DoneBy | undefined {
  if (record === undefined) return undefined;
  const { declaration, facts } = view;
  const application = facts.applications.find(({ id }) => id === record);
  const mandate = facts.mandates.find(({ id }) => id === record);
  const told = application?.records;
  const records: Record<DutyStatus['name'], [by?: string | undefined, at?: Temporal.Instant | undefined]> = {
    declaration: [declaration?.receivedBy, declaration?.declaredAt],
    identity: of(
      view.checks.find(({ id }) => id === record),
      (check) => [check.checkedBy, check.checkedAt],
    ),
    notice: of(
      view.notices.find(({ id }) => id === record),
      (notice) => [notice.toldBy, notice.toldAt],
    ),
    mandate: [mandate?.drawnBy, mandate?.drawnAt],
    signing: [mandate?.signing?.recordedBy, mandate?.signing?.recordedAt],
    portalIdentity: [application?.filedBy, application?.filedAt],
    dataNeeded: [application?.filedBy, application?.filedAt],
    filing: [application?.filedBy, application?.filedAt],
    plannedTime: [told?.planned_time_told?.told_by, told?.planned_time_told?.told_at],
    result: [told?.result_told?.told_by, told?.result_told?.told_at],
  };
  const [by, at] = records[name];
  return by && at ? { by: view.staff.get(by) ?? '', at } : undefined;
}

interface DoneBy {
  readonly by: string;
  readonly at: Temporal.Instant;
}

function of<T>(found: T | undefined, read: (found: T) => [string, Temporal.Instant]): [string?, Temporal.Instant?] {
  return found === undefined ? [] : read(found);
}

function staffIn(
  facts: CaseFacts,
  declaration: Awaited<ReturnType<typeof declarationById>>,
  checks: readonly IdentityCheck[],
  notices: readonly ToldNotice[],
  history: readonly { readonly by: string }[],
): string[] {
  return [
    facts.openedBy,
    ...facts.transfers.flatMap(({ responsible, by }) => [responsible, by]),
    declaration?.receivedBy,
    ...checks.map((check) => check.checkedBy),
    ...notices.map((notice) => notice.toldBy),
    ...facts.mandates.flatMap((mandate) => [mandate.drawnBy, mandate.signing?.recordedBy, mandate.end?.recordedBy]),
    facts.closing?.closedBy,
    ...history.map(({ by }) => by),
    ...facts.applications.flatMap((filed) => [filed.filedBy, ...authorsOf(filed.records)]),
  ].filter((id) => id !== undefined);
}
