import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { leafHash, runningTree, type Tree } from '#transparency-log';
import { leafContent } from './leaf-content.ts';

/** Leaves that are not what their salts open: those of one chain, or those that say that they stand for no entry. */
export interface WrongLeaf {
  /** The leaf of the first such entry of the chain, and how many there are. */
  readonly index: number;
  readonly count: number;
  /** The entry for which it stands; null where it says that it stands for none. */
  readonly entry: { readonly chain: string; readonly number: number } | null;
  /** The one before it is not there; its entry is not there; its entry is another one; it is opened as none, and is something. */
  readonly fault: 'missing' | 'gone' | 'rewritten' | 'not-opened';
}

/** A checkpoint to which the leaves do not lead. */
export interface WrongCheckpoint {
  readonly size: number;
  /** There are not so many leaves; or they are others. */
  readonly fault: 'shorter' | 'another-root';
}

/** A chain of which entries have no leaf, though later ones have, or though they are older than the newest checkpoint. */
export interface Unpublished {
  readonly chain: string;
  /** The number of the first such entry. */
  readonly number: number;
}

/** What a verification of the public log found. */
export interface PublicLogVerification {
  readonly leaves: number;
  readonly entries: number;
  readonly wrong: readonly WrongLeaf[];
  readonly checkpoints: readonly WrongCheckpoint[];
  readonly unpublished: readonly Unpublished[];
}

interface Row {
  readonly index: number;
  readonly leaf: Buffer;
  readonly salt: Buffer;
  readonly chain: string | null;
  readonly number: number | null;
  readonly hash: Buffer | null;
}

const atOnce = 50_000;

/**
 * Opens every leaf, and follows the tree up to each of these checkpoints and to those that are stored. With a checkpoint that was kept elsewhere it finds what was
 * rewritten, cut off or removed since, whatever else was rewritten with it. Run it as the owner of the tables; that entries have the hash that is stored of them is
 * for `verifyAudit` to say.
 */
export async function verifyPublicLog(tx: Transaction, kept: readonly Tree[]): Promise<PublicLogVerification> {
  await rows(tx, sql`set local statement_timeout = 0`);
  const stored = await rows(tx, sql<Tree>`select size, root from log_checkpoint order by size`);
  const expected = [...kept, ...stored].toSorted((one, other) => one.size - other.size);
  const tree = runningTree();
  const wrong = new Map<string | null, WrongLeaf>();
  const differing: WrongCheckpoint[] = [];
  let [next, leaves, entries] = [0, 0, 0];
  const compare = () => {
    for (let at = expected[next]; at?.size === leaves; at = expected[next]) {
      if (!tree.now().root.equals(at.root)) differing.push({ size: at.size, fault: 'another-root' });
      next += 1;
    }
  };
  compare();
  for (let from = 0, read = atOnce; read === atOnce; ) {
    const some = await leavesFrom(tx, from);
    for (const row of some) {
      const fault = row.index === from ? faultOf(row) : 'missing';
      if (fault) wrong.set(row.chain, firstOf(wrong.get(row.chain), row, fault));
      tree.add(leafHash(row.leaf));
      leaves += 1;
      entries += row.chain === null ? 0 : 1;
      from = row.index + 1;
      compare();
    }
    read = some.length;
  }
  for (const { size } of expected.slice(next)) differing.push({ size, fault: 'shorter' });
  return {
    leaves,
    entries,
    wrong: [...wrong.values()],
    checkpoints: differing,
    unpublished: await unpublished(tx),
  };
}

function leavesFrom(tx: Transaction, index: number): Promise<Row[]> {
  return rows(
    tx,
    sql<Row>`
      select l.index, l.leaf, l.salt, l.chain, l.number, e.hash
        from log_leaf l
        left join audit_log_entry e on (e.chain, e.number) = (l.chain, l.number)
       where l.index >= ${index}
       order by l.index
       limit ${atOnce}`,
  );
}

function faultOf({ leaf, salt, chain, hash }: Row): WrongLeaf['fault'] | undefined {
  if (chain === null) return leafContent(salt, null).equals(leaf) ? undefined : 'not-opened';
  if (!hash) return 'gone';
  return leafContent(salt, hash).equals(leaf) ? undefined : 'rewritten';
}

/** Of the wrong leaves of one chain the one of the first entry. */
function firstOf(before: WrongLeaf | undefined, row: Row, fault: WrongLeaf['fault']): WrongLeaf {
  const found = { index: row.index, count: (before?.count ?? 0) + 1, entry: entryOf(row), fault };
  const isLater = before && (before.entry?.number ?? 0) <= (row.number ?? 0);
  return isLater ? { ...before, count: found.count } : found;
}

function entryOf({ chain, number }: Row): WrongLeaf['entry'] {
  return chain === null || number === null ? null : { chain, number };
}

/** An act may be written a little after the moment that its entry tells. */
function unpublished(tx: Transaction): Promise<Unpublished[]> {
  return rows(
    tx,
    sql<Unpublished>`
      with chains as materialized (
        select h.chain, coalesce(k.leaves, 0) as leaves, coalesce(k.last, 0) as last
          from audit_log_head h
          left join (select l.chain, count(*) as leaves, max(l.number) as last from log_leaf l group by l.chain) k on k.chain = h.chain)
      select c.chain, (select min(e.number) from audit_log_entry e
                        where e.chain = c.chain
                          and not exists (select from log_leaf l where (l.chain, l.number) = (e.chain, e.number))) as number
        from chains c
       where c.leaves <> c.last
          or exists (select from audit_log_entry e
                      where e.chain = c.chain and e.number > c.last
                        and e.at < (select max(p.at) from log_checkpoint p) - interval '1 hour')
       order by c.chain`,
  );
}
