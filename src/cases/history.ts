import { compileOnce } from '#platform/database/compile-once.ts';
import { type Logged, sql } from '#platform/database/database.ts';
import { openedWith, wrappedKey } from '#platform/sealing/data-key.ts';
import type { CaseKey } from './case-facts.ts';

/** Something recorded of an application that supersedes what was recorded before, or was itself superseded. */
export interface PastRecord {
  readonly id: string;
  readonly application: string;
  readonly of: 'plannedTime' | 'result' | 'outcome';
  /** Why it was put right, or what became of the application; null for the first record. */
  readonly kind: string | null;
  /** The planned day, or that on which it became so. */
  readonly day: Temporal.PlainDate | null;
  readonly way: string | null;
  readonly reason: string | null;
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** What was put right in a case, with the first records that it superseded, and what became of its applications; oldest first. */
export async function historyOf(tx: Logged, key: CaseKey): Promise<PastRecord[]> {
  const found = await records(tx, key).rows();
  return found.map(({ client_id, key: wrapped, reason, ...row }) => ({
    ...row,
    reason: openedWith(tx, client_id, wrapped, reason),
  }));
}

interface Row extends Omit<PastRecord, 'reason'> {
  readonly client_id: string;
  readonly key: Buffer | null;
  readonly reason: Buffer | null;
}

const records = compileOnce(
  (_tx, { centre, id }: CaseKey) => sql<Row>`
    select r.id, a.id as application, r.of, r.kind, r.day, r.way, r.reason, r.at, r.by, a.client_id, ${wrappedKey('a.client_id')} as key
      from application a
      join lateral (
        select t.application_id as id, 'plannedTime' as of, null as kind, t.planned_on as day, t.way, null::bytea as reason,
               t.recorded_at as at, t.told_by as by
          from planned_time_told t
         where (t.centre_id, t.application_id) = (a.centre_id, a.id)
           and exists (select from planned_time_put_right p where (p.centre_id, p.application_id) = (a.centre_id, a.id))
         union all
        select id, 'plannedTime', cause, planned_on, way, reason, recorded_at, recorded_by from planned_time_put_right p
         where (p.centre_id, p.application_id) = (a.centre_id, a.id)
         union all
        select t.application_id, 'result', null, null, t.way, null, t.recorded_at, t.told_by
          from result_told t
         where (t.centre_id, t.application_id) = (a.centre_id, a.id)
           and exists (select from result_put_right p where (p.centre_id, p.application_id) = (a.centre_id, a.id))
         union all
        select id, 'result', cause, null, way, reason, recorded_at, recorded_by from result_put_right p
         where (p.centre_id, p.application_id) = (a.centre_id, a.id)
         union all
        select id, 'outcome', kind, since, null, note, recorded_at, recorded_by from application_outcome o
         where (o.centre_id, o.application_id) = (a.centre_id, a.id)
      ) r on true
     where a.centre_id = ${centre} and a.case_id = ${id}
     order by r.at, r.id`,
);
