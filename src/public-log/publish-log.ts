import { randomBytes, randomInt } from 'node:crypto';
import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { growTree, leafHash, type NoteKey, rootOf, signCheckpoint, type Tree } from '#transparency-log';
import { leafContent } from './leaf-content.ts';
import { storedTiles } from './stored-tiles.ts';
import { own } from './tables.ts';

/** An entry of the log that has no leaf yet. */
interface Waiting {
  readonly chain: string;
  readonly number: number;
  readonly hash: Buffer;
}

type Leaf = Omit<Waiting, 'hash' | 'chain' | 'number'> & {
  readonly chain: string | null;
  readonly number: number | null;
  readonly salt: Buffer;
  readonly leaf: Buffer;
};

const fullWidth = 256;

/** Of a long log that was never published one call takes the first ones of each chain, and the next calls go on. */
const mostAtOnce = 500_000;

/** A checkpoint of the public log, as it was signed. */
export interface PublishedCheckpoint extends Tree {
  readonly at: Temporal.Instant;
  readonly note: string;
  /** How many entries got a leaf with it. */
  readonly entries: number;
}

/**
 * Adds a leaf for each entry that has none, in an order that tells nothing, and signs the tree that they make. With each call there are as many new leaves
 * as were asked for, or twice, four times … as many where more entries wait: what stands for no entry cannot be told from what does.
 *
 * Run it as the owner of the tables, who alone sees every chain and may add to the public log; one call waits for another.
 * Throws a WrongTile where what is stored of the log does not lead to the checkpoint before: then nothing may be signed.
 */
export async function publishLog(
  tx: Transaction,
  key: NoteKey,
  { at, leaves: atLeast }: { readonly at: Temporal.Instant; readonly leaves: number },
): Promise<PublishedCheckpoint> {
  await rows(tx, sql`set local statement_timeout = 0`);
  await rows(tx, sql`lock table log_leaf in exclusive mode`);
  const waiting = await entriesWithoutLeaf(tx);
  const before = await newestTree(tx);
  const leaves = shuffled([
    ...waiting.map((entry) => leafOf(entry)),
    ...Array.from({ length: roundedUp(waiting.length, atLeast) - waiting.length }, () => leafOf(null)),
  ]);
  const hashes = leaves.map(({ leaf }) => leafHash(leaf));
  const { size, root, tiles } = await growTree(before, hashes, storedTiles(tx));
  await addLeaves(tx, before.size, leaves);
  const full = tiles.filter(({ width }) => width === fullWidth);
  for (const { level, index, bytes } of full)
    await own(tx)
      .insertInto('log_tile')
      .values({ level, index, root: rootOf(hashesOf(bytes)) })
      .execute();
  const note = signCheckpoint({ origin: key.name, size, root, extensions: [] }, key);
  await own(tx).insertInto('log_checkpoint').values({ size, root, at, note }).execute();
  return { size, root, at, note, entries: waiting.length };
}

/** The tree of the newest checkpoint; without any, that of no leaves. */
async function newestTree(tx: Transaction): Promise<Tree> {
  const newest = await own(tx)
    .selectFrom('log_checkpoint')
    .select(['size', 'root'])
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return newest ?? { size: 0, root: rootOf([]) };
}

function entriesWithoutLeaf(tx: Transaction): Promise<Waiting[]> {
  return rows(
    tx,
    sql<Waiting>`
      with chains as materialized (
        select h.chain, h.number as last, coalesce((select max(l.number) from log_leaf l where l.chain = h.chain), 0) as known
          from audit_log_head h)
      select e.chain, e.number, e.hash
        from chains c
        join audit_log_entry e on e.chain = c.chain and e.number > c.known and e.number <= c.last
       order by e.number
       limit ${mostAtOnce}::integer`,
  );
}

function leafOf(entry: Waiting | null): Leaf {
  const salt = randomBytes(32);
  return {
    chain: entry?.chain ?? null,
    number: entry?.number ?? null,
    salt,
    leaf: leafContent(salt, entry?.hash ?? null),
  };
}

function roundedUp(waiting: number, atLeast: number): number {
  let leaves = atLeast;
  while (leaves < waiting) leaves *= 2;
  return leaves;
}

/** In an order that nobody can foresee (Fisher and Yates). */
function shuffled<Item>(items: Item[]): Item[] {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [items[last], items[other]] = [items[other] as Item, items[last] as Item];
  }
  return items;
}

async function addLeaves(tx: Transaction, first: number, leaves: readonly Leaf[]): Promise<void> {
  const atOnce = 10_000;
  for (let from = 0; from < leaves.length; from += atOnce) {
    const some = leaves.slice(from, from + atOnce);
    await rows(
      tx,
      sql`
        insert into log_leaf (index, leaf, salt, chain, number)
        select ${first + from} + place - 1, leaf, salt, chain, number
          from unnest(${some.map(({ leaf }) => leaf)}::bytea[], ${some.map(({ salt }) => salt)}::bytea[],
                      ${some.map(({ chain }) => chain)}::uuid[], ${some.map(({ number }) => number)}::bigint[])
               with ordinality as added (leaf, salt, chain, number, place)`,
    );
  }
}

function hashesOf(bytes: Buffer): Buffer[] {
  return Array.from({ length: fullWidth }, (_, place) => bytes.subarray(place * 32, (place + 1) * 32));
}
