import { type Evidence, noCentre } from '#acting/index.ts';
import { rows, sql, type Transaction } from '#platform/database/database.ts';

/** What a room's records and the log do not say alike. */
export interface EvidenceFault {
  readonly chain: string;
  readonly table: string;
  /** The value by which an entry names its rows. */
  readonly key: string;
  /** A record that no entry tells of; an entry whose record is not there. */
  readonly fault: 'untold' | 'gone';
}

/** What was found in one table: how many faults of each kind, and the first of them. */
export interface EvidenceFaults {
  readonly untold: number;
  readonly gone: number;
  readonly first: readonly EvidenceFault[];
}

/** So many are named; of the others only their number is told. */
const mostNamed = 5;

/**
 * Compares the rows of one table with the entries that tell of them, of one chain, or of all for the owner of the tables. Both are
 * counted by their key and joined, whatever their number.
 */
export async function evidenceFaults(
  tx: Transaction,
  evidence: Evidence,
  chain: string | null = null,
): Promise<EvidenceFaults> {
  if (chain !== null && (chain === noCentre) !== (evidence.centre === null)) return { untold: 0, gone: 0, first: [] };
  const acts = evidence.by.map(({ name }) => name);
  const named = evidence.as.map((name) =>
    name === 'client' ? sql`client_id::text` : sql`body -> 'things' ->> ${name}`,
  );
  const found = await rows(
    tx,
    sql<EvidenceFault & Omit<EvidenceFaults, 'first'>>`
      with records as (
        select ${chainOf(evidence)} as chain, ${sql.ref(evidence.key)}::text as key, count(*) as recorded
          from ${sql.table(evidence.table)}
         where ${chain}::uuid is null or ${chainOf(evidence)} = ${chain}
         group by 1, 2
      ), entries as (
        select chain, key, count(*) as told
          from audit_log_entry, lateral (values ${sql.join(named.map((name) => sql`(${name})`))}) as named (key)
         where act = any(${acts}) and not refused and key is not null
           and (chain = ${chain} or ${chain}::uuid is null) and (chain = ${noCentre}) = ${evidence.centre === null}
         group by 1, 2
      ), faults as (
        select chain, key, case when ${isUntold(evidence)} then 'untold' when ${isGone(evidence)} then 'gone' end as fault
          from (select chain, key, coalesce(recorded, 0) as recorded, coalesce(told, 0) as told
                  from records full join entries using (chain, key)) as compared
      )
      select chain, ${evidence.table} as table, key, fault, count(*) filter (where fault = 'untold') over ()::integer as untold,
             count(*) filter (where fault = 'gone') over ()::integer as gone
        from faults
       where fault is not null
       order by chain, key
       limit ${mostNamed}`,
  );
  const { untold = 0, gone = 0 } = found[0] ?? {};
  return { untold, gone, first: found.map(({ chain: of, table, key, fault }) => ({ chain: of, table, key, fault })) };
}

function chainOf({ centre }: Evidence) {
  return centre === null ? sql`${noCentre}::uuid` : sql.ref(centre);
}

function isUntold({ leaves }: Evidence) {
  return leaves === 'one' || leaves === 'one-or-none' ? sql`recorded > told` : sql`recorded > 0 and told = 0`;
}

function isGone({ leaves }: Evidence) {
  if (leaves === 'one') return sql`told > recorded`;
  return leaves === 'some' ? sql`told > 0 and recorded = 0` : sql`false`;
}
