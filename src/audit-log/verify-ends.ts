import { rows, sql, type Transaction } from '#platform/database/database.ts';
import type { BrokenLink } from './broken-link.ts';

/**
 * Chains whose entries do not end where their heads say, or begin before the first number: of one chain, or of all that can be
 * seen.
 */
export function brokenEnds(tx: Transaction, chain: string | null = null): Promise<BrokenLink[]> {
  return rows(
    tx,
    sql<BrokenLink>`
      select h.chain, h.number, 'cut_off' as fault
        from audit_log_head h
       where not exists (select from audit_log_entry e where (e.chain, e.number, e.hash) = (h.chain, h.number, h.hash))
         and h.number > 0 and (h.chain = ${chain} or ${chain}::uuid is null)
      union all
      select e.chain, max(e.number), 'cut_off'
        from audit_log_entry e left join audit_log_head h using (chain)
       where e.chain = ${chain} or ${chain}::uuid is null
       group by e.chain, h.number
      having max(e.number) > coalesce(h.number, 0)
      union all
      select chain, number, 'missing'
        from audit_log_entry
       where number < 1 and (chain = ${chain} or ${chain}::uuid is null)`,
  );
}
