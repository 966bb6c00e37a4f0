import { rows, sql, type Transaction } from '#platform/database/database.ts';
import type { BrokenLink } from './broken-link.ts';

/** Where a chain begins and ends, and where it should. */
export interface ChainEnds {
  readonly chain: string;
  /** The number of its last entry, by its head; undefined if it has none. */
  readonly head: number | undefined;
  /** The least and the greatest number of its entries; 1 and 0 if there are none. */
  readonly first: number;
  readonly last: number;
}

/** The ends of all chains that can be seen, of which there are entries or a head. */
export async function chainEnds(tx: Transaction): Promise<ChainEnds[]> {
  const found = await rows(
    tx,
    sql<Omit<ChainEnds, 'head'> & { readonly head: number | null }>`
      with recursive seen (chain) as (
        (select chain from audit_log_entry order by chain limit 1)
        union all
        select (select e.chain from audit_log_entry e where e.chain > seen.chain order by e.chain limit 1)
          from seen where seen.chain is not null
      ), chains as (
        select chain from seen where chain is not null union select chain from audit_log_head
      )
      select chain, h.number as head, ${ends}
        from chains left join audit_log_head h using (chain)
       order by chain`,
  );
  return found.map(({ head, ...of }) => ({ ...of, head: head ?? undefined }));
}

const ends = sql`
  coalesce((select min(number) from audit_log_entry e where e.chain = chains.chain), 1) as first,
  coalesce((select max(number) from audit_log_entry e where e.chain = chains.chain), 0) as last`;

/** Where one chain begins and ends. */
export async function endsOf(tx: Transaction, chain: string): Promise<ChainEnds> {
  const [found] = await rows(
    tx,
    sql<Omit<ChainEnds, 'head'> & { readonly head: number | null }>`
      select chain, h.number as head, ${ends}
        from (select ${chain}::uuid as chain) as chains left join audit_log_head h using (chain)`,
  );
  return { chain, head: found?.head ?? undefined, first: found?.first ?? 1, last: found?.last ?? 0 };
}

/** What of these chains does not end where their heads say, or begins before the first number. */
export async function brokenEnds(tx: Transaction, chains: readonly ChainEnds[]): Promise<BrokenLink[]> {
  const beyond = chains.flatMap(({ chain, head = 0, first, last }): BrokenLink[] => [
    ...(last > head ? [{ chain, number: last, fault: 'cut_off' } as const] : []),
    ...(first < 1 ? [{ chain, number: first, fault: 'missing' } as const] : []),
  ]);
  const cutOff = await rows(
    tx,
    sql<BrokenLink>`
      select h.chain, h.number, 'cut_off' as fault
        from audit_log_head h
       where h.chain = any(${chains.map(({ chain }) => chain)}) and h.number > 0
         and not exists (select from audit_log_entry e where (e.chain, e.number, e.hash) = (h.chain, h.number, h.hash))`,
  );
  return [...beyond, ...cutOff];
}
