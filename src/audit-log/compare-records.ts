import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { crossOut } from './cross-out.ts';
import { type KeyCount, KeyCounts } from './key-counts.ts';
import { readToldBeyond } from './read-told.ts';
import { type PlainEvidence, Tellers } from './tellers.ts';
import { isOfPart, type Part, type Told, ToldKeys } from './told-keys.ts';

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
export const mostNamed = 5;

export interface Comparison {
  readonly chain: string;
  /** False where rows are of a centre, and the chain is that of none, or the other way about: then no entry tells of them. */
  readonly isTold: boolean;
  readonly evidence: PlainEvidence;
  /** What the entries up to this one tell. */
  readonly told: readonly Told[];
  readonly upTo: number;
  readonly part: Part;
}

/**
 * Compares the rows of one table with the entries that tell of them, of one chain. Acts go on meanwhile, so it reads the records first,
 * and then the entries that have come since `upTo`: whatever is recorded is told by then, and what was told before is recorded.
 */
export async function compareRecords(tx: Transaction, comparison: Comparison): Promise<EvidenceFaults> {
  const { chain, evidence, isTold, part, upTo } = comparison;
  const recorded = await recordedKeys(tx, comparison);
  const late = new ToldKeys(new Tellers([evidence], evidence.centre === null), part);
  if (isTold) await readToldBeyond(tx, { chain, upTo }, evidence.acts, late);
  const { told } = comparison;
  const counts = new KeyCounts();
  const inTime = new Uint8Array(Buffer.concat(told.map(({ ids }) => ids)));
  // Where each entry leaves one row, a key on both sides is one less on both.
  const [toldOnly, recordedOnly] = isOnce(evidence.leaves) ? crossOut(inTime, recorded) : [inTime, recorded];
  counts.countTold(toldOnly);
  for (const { ids } of late.all()) counts.countToldLate(ids);
  counts.countRecorded(recordedOnly);
  const faults = new Faults(chain, evidence);
  for (const count of counts) faults.ask(count);
  for (const other of new Set(told.flatMap(({ others }) => others))) {
    faults.ask({ key: () => other, told: 1, toldInAll: 1, recorded: 0 });
  }
  return faults.found();
}

function isOnce(leaves: PlainEvidence['leaves']): boolean {
  return leaves === 'one' || leaves === 'one-or-none';
}

/** The centres of which there are such rows. */
export async function centresOf(
  tx: Transaction,
  { table, centre }: Pick<PlainEvidence, 'table' | 'centre'>,
): Promise<string[]> {
  if (centre === null) return [];
  const found = await rows(
    tx,
    sql<{ chain: string }>`select distinct ${sql.ref(centre)} as chain from ${sql.table(table)}`,
  );
  return found.map(({ chain }) => chain);
}

/** The ids in one piece: a row of an answer would cost more than all that is done with its id. */
async function recordedKeys(tx: Transaction, { chain, evidence, part }: Comparison): Promise<Uint8Array<ArrayBuffer>> {
  const { table, key, centre } = evidence;
  const ofChain = centre === null ? sql`true` : sql`${sql.ref(centre)} = ${sql.lit(chain)}`;
  const id = sql`uuid_send(${sql.ref(key)})`;
  let ids = new Uint8Array(0);
  await tx.copy(
    sql`copy (select coalesce(string_agg(${id}, ''), '') from ${sql.table(table)}
               where ${ofChain} and ${isOfPart(part, id)}) to stdout (format binary)`,
    (bytes, at) => {
      ids = new Uint8Array(bytes.subarray(at + 4));
    },
  );
  return ids;
}

/** Counts what is not alike, and keeps the first by their keys. */
class Faults {
  readonly #of: { readonly chain: string; readonly table: string };
  readonly #leaves: PlainEvidence['leaves'];
  readonly #counts = { untold: 0, gone: 0 };
  #first: EvidenceFault[] = [];

  constructor(chain: string, { table, leaves }: PlainEvidence) {
    this.#of = { chain, table };
    this.#leaves = leaves;
  }

  ask(count: KeyCount): void {
    const fault = this.#isUntold(count) ? 'untold' : this.#isGone(count) ? 'gone' : undefined;
    if (fault === undefined) return;
    this.#counts[fault] += 1;
    const key = count.key();
    const last = this.#first[mostNamed - 1];
    if (last !== undefined && last.key < key) return;
    this.#first = [...this.#first, { ...this.#of, key, fault } as const]
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .slice(0, mostNamed);
  }

  found(): EvidenceFaults {
    return { ...this.#counts, first: this.#first };
  }

  #isUntold({ toldInAll, recorded }: KeyCount): boolean {
    return isOnce(this.#leaves) ? recorded > toldInAll : recorded > 0 && toldInAll === 0;
  }

  #isGone({ told, recorded }: KeyCount): boolean {
    if (this.#leaves === 'one') return told > recorded;
    return this.#leaves === 'some' && told > 0 && recorded === 0;
  }
}
