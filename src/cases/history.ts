import { compileOnce } from '#platform/database/compile-once.ts';
import { type Logged, sql } from '#platform/database/database.ts';
import { openedWith, wrappedKey } from '#platform/sealing/data-key.ts';
import type { CaseKey } from './case-facts.ts';

/** Something recorded of an application late, or that supersedes what was recorded before, or was itself superseded. */
export interface PastRecord {
  readonly id: string;
  readonly application: string;
  readonly of: 'filing' | 'plannedTime' | 'result' | 'outcome' | 'planned' | 'ready';
  /** Why it was put right, what became of the application, or that it was recorded late; null for the first record. */
  readonly kind: string | null;
  /** The planned day, or that on which it became so. */
  readonly day: Temporal.PlainDate | null;
  readonly way: string | null;
  /** What a record of filing says; null in the others. */
  readonly reference: string | null;
  readonly means: string | null;
  readonly startedAt: Temporal.Instant | null;
  readonly endedAt: Temporal.Instant | null;
  readonly reason: string | null;
  readonly at: Temporal.Instant;
  /** The employee, or the system of the service holder. */
  readonly by: string;
}

/**
 * What was recorded late or put right in a case, the first records beside those that supersede them, what became of its applications, and
 * what the systems of their holders told of them; oldest first.
 */
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
    select r.id, a.id as application, r.of, r.kind, r.day, r.way, r.reason, r.at, r.by, a.client_id, ${wrappedKey('a.client_id')} as key,
           f.portal_reference as reference, f.portal_means as means, f.started_at as "startedAt", f.ended_at as "endedAt"
      from application a
      join lateral (
        select a.id, 'filing' as of, case when a.late_reason is not null then 'late' end as kind, null::date as day, null as way,
               a.late_reason as reason, a.filed_at as at, a.filed_by as by
         where a.late_reason is not null
            or exists (select from filing_put_right p where (p.centre_id, p.application_id) = (a.centre_id, a.id))
         union all
        select id, 'filing', 'put_right', null, null, reason, recorded_at, recorded_by from filing_put_right p
         where (p.centre_id, p.application_id) = (a.centre_id, a.id)
         union all
        select t.application_id, 'plannedTime', null, t.planned_on, t.way, null, t.recorded_at, t.told_by
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
        select id, 'outcome', kind, since, null, note, recorded_at, coalesce(recorded_by, system_id) from application_outcome o
         where (o.centre_id, o.application_id) = (a.centre_id, a.id)
         union all
        select id, what, 'told', on_day, null, null, recorded_at, system_id from told_by_holder t
         where (t.centre_id, t.application_id) = (a.centre_id, a.id)
      ) r on true
      left join lateral (
        select a.portal_reference, a.portal_means, a.started_at, a.ended_at where r.id = a.id and r.of = 'filing'
         union all
        select p.portal_reference, p.portal_means, p.started_at, p.ended_at
          from filing_put_right p where (p.centre_id, p.id) = (a.centre_id, r.id)
      ) f on true
     where a.centre_id = ${centre} and a.case_id = ${id}
     order by r.at, r.id`,
);
