import { rows, sql, type Transaction } from '#platform/database/database.ts';
import type { Checkpoint } from './checkpoint.ts';

/** A chain that is not what it was at a checkpoint. */
export interface ChangedSince {
  readonly chain: string;
  /** The number of its last entry at the checkpoint. */
  readonly number: number;
  /** The chain is gone; it ends before that entry; that entry is another one. */
  readonly fault: 'gone' | 'shorter' | 'rewritten';
}

/**
 * Chains that do not go on from where a checkpoint saw them. Run it as the owner of the tables, who alone sees every chain. Whether
 * each holds up to its end is for `verifyAudit` to say.
 */
export function changedSince(tx: Transaction, { heads }: Checkpoint): Promise<ChangedSince[]> {
  const chains = heads.map(({ chain }) => chain);
  const numbers = heads.map(({ number }) => number);
  const hashes = heads.map(({ hash }) => hash);
  return rows(
    tx,
    sql<ChangedSince>`
      select chain, number, fault
        from unnest(${chains}::uuid[], ${numbers}::bigint[], ${hashes}::bytea[]) as seen (chain, number, hash),
             lateral (select case
               when not exists (select from audit_log_entry e where e.chain = seen.chain) then 'gone'
               when not exists (select from audit_log_entry e where (e.chain, e.number) = (seen.chain, seen.number)) then 'shorter'
               when not exists (select from audit_log_entry e
                                 where (e.chain, e.number, e.hash) = (seen.chain, seen.number, seen.hash)) then 'rewritten'
             end as fault) as found
       where fault is not null
       order by chain`,
  );
}
