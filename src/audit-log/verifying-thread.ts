import { parentPort, workerData } from 'node:worker_threads';
import { keylessVault } from '#platform/cryptography/keyless-vault.ts';
import { openDatabase, rows, sql, type Transaction, transaction } from '#platform/database/database.ts';
import type { ChainSlice } from './chain-slice.ts';
import { type Comparison, compareRecords, type EvidenceFaults } from './compare-records.ts';
import { readTold } from './read-told.ts';
import { type PlainEvidence, Tellers } from './tellers.ts';
import { type Part, type Told, ToldKeys } from './told-keys.ts';
import { type VerifiedSlice, verifySlice } from './verify-slice.ts';

/** What a thread is made with. */
export interface ThreadParts {
  readonly url: string;
  /** The centre whose rows its transactions see; null for the owner of the tables, who sees all. */
  readonly centre: string | null;
  /** The chain of what belongs to no centre: told, because a thread that imported it would read a whole room's files first. */
  readonly noCentre: string;
  readonly evidence: readonly PlainEvidence[];
}

/** What a thread is asked to do, and what it answers. */
export interface Tasks {
  /** Verifies a slice, and gathers what it tells. */
  readonly verify: (slice: ChainSlice, part: Part) => VerifiedSlice & { readonly told: readonly Told[] };
  /** Only gathers what it tells. */
  readonly tell: (slice: ChainSlice, part: Part) => { readonly told: readonly Told[] };
  readonly compare: (comparison: Comparison) => EvidenceFaults;
}

export type Task = keyof Tasks;
export type Order<T extends Task = Task> = { readonly task: T; readonly given: Parameters<Tasks[T]> };
export type Reply<T extends Task = Task> =
  | { readonly done: ReturnType<Tasks[T]> }
  | { readonly fault: unknown; readonly code: unknown };

const { url, centre, noCentre, evidence } = workerData as ThreadParts;
const database = openDatabase({ url, vault: keylessVault(), connections: 1 });
const acts = [...new Set(evidence.flatMap(({ acts: some }) => some))];

const work: {
  readonly [T in Task]: (tx: Transaction, ...given: Parameters<Tasks[T]>) => Promise<ReturnType<Tasks[T]>>;
} = {
  async verify(tx, slice, part) {
    const told = gatherer(slice, part);
    return { ...(await verifySlice(tx, slice, told)), told: told.all() };
  },
  async tell(tx, slice, part) {
    const told = gatherer(slice, part);
    if (acts.length > 0) await readTold(tx, slice, acts, told);
    return { told: told.all() };
  },
  compare: (tx, comparison) => compareRecords(tx, comparison),
};

function gatherer({ chain }: ChainSlice, part: Part): ToldKeys {
  return new ToldKeys(new Tellers(evidence, chain === noCentre), part);
}

// Asked to end, it closes its connection, and ends by itself.
parentPort?.on('message', (order: Order | 'end') => void obey(order));

async function obey(order: Order | 'end'): Promise<void> {
  if (order === 'end') {
    await database.close();
    parentPort?.close();
    return;
  }
  const reply = await carriedOut(order);
  const buffers = 'done' in reply && 'told' in reply.done ? reply.done.told.map(({ ids }) => ids.buffer) : [];
  parentPort?.postMessage(reply, buffers);
}

async function carriedOut<T extends Task>({ task, given }: Order<T>): Promise<Reply<T>> {
  try {
    const done = await transaction(database, centre, async (tx) => {
      // A chain of many years is not read in the seconds that a page may take.
      await rows(tx, sql`set local statement_timeout = 0`);
      return work[task](tx, ...given);
    });
    return { done };
  } catch (fault) {
    return { fault, code: (fault as { readonly code?: unknown }).code };
  }
}
