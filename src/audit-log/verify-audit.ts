import { rows, sql, type Transaction } from '#platform/database/database.ts';

/** The first place where a chain does not hold. */
export interface BrokenLink {
  readonly chain: string;
  readonly number: number;
  readonly fault: 'altered' | 'missing' | 'cut_off' | 'columns';
}

/**
 * Recomputes one chain, or every one, and returns the first broken link of each, or an empty list. Run it for all as the
 * tables' owner: row-level security would hide the other centres' chains from anybody else.
 */
export async function verifyAudit(tx: Transaction, chain: string | null = null): Promise<BrokenLink[]> {
  return rows(
    tx,
    sql<BrokenLink>`
      with linked as (
        select chain, number, at, person_id, act, point, refused, client_id, body, hash,
               lag(number, 1, 0::bigint) over w as previous_number,
               lag(hash, 1, '\\x'::bytea) over w as previous_hash
          from audit_log_entry
         where chain = ${chain} or ${chain}::uuid is null
        window w as (partition by chain order by number)
      ), faults as (
        select chain, number,
               case
                 when number <> previous_number + 1 then 'missing'
                 when hash is distinct from audit_hash(previous_hash, chain, number, body) then 'altered'
                 when (at, person_id, act, point, refused, client_id) is distinct from
                      ((body ->> 'at')::timestamptz, (body ->> 'person')::uuid, body ->> 'act', body ->> 'point',
                       (body -> 'refusal') is not null, (body ->> 'client')::uuid) then 'columns'
               end as fault
          from linked
        union all
        select h.chain, h.number, 'cut_off'
          from audit_log_head h
         where not exists (select from audit_log_entry e where (e.chain, e.number, e.hash) = (h.chain, h.number, h.hash))
           and h.number > 0 and (h.chain = ${chain} or ${chain}::uuid is null)
        union all
        select e.chain, max(e.number), 'cut_off'
          from audit_log_entry e left join audit_log_head h using (chain)
         where e.chain = ${chain} or ${chain}::uuid is null
         group by e.chain, h.number
        having max(e.number) > coalesce(h.number, 0)
      )
      select distinct on (chain) chain, number, fault
        from faults
       where fault is not null
       order by chain, number`,
  );
}
