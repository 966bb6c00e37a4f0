import { type Database, type Transaction, transaction } from '#platform/database/database.ts';
import {
  consistencyProof,
  nodesFromTiles,
  type Tree,
  type WitnessVerifier,
  withCosignatures,
  writeAddCheckpoint,
} from '#transparency-log';
import { storedTiles } from './stored-tiles.ts';
import { own } from './tables.ts';

/** A witness: where it is asked, and the key by which it cosigns. */
export interface KnownWitness {
  /** The address under which it has `add-checkpoint`, without a slash at its end. */
  readonly url: string;
  readonly verifier: WitnessVerifier;
}

/** What came of asking: it cosigned, it had before, or it did not, and why. */
export interface AskedWitness {
  readonly witness: string;
  readonly size: number;
  readonly outcome: 'cosigned' | 'cosigned-before' | 'not-reached' | 'not-believed' | `refused-${number}`;
}

const patience = 20_000;

/**
 * Asks each witness to cosign the newest checkpoint (c2sp.org/tlog-witness), and keeps what it signed. Who does not answer is asked again with the next one. Run it as
 * the owner of the tables, after `publishLog`; nothing is asked where nothing was published.
 */
export async function askWitnesses(
  database: Database,
  witnesses: readonly KnownWitness[],
  now: () => Temporal.Instant,
): Promise<readonly AskedWitness[]> {
  const newest = await transaction(database, null, newestOf);
  if (!newest) return [];
  return await Promise.all(
    witnesses.map(async ({ url, verifier }) => {
      const { name: witness } = verifier;
      const told = { witness, size: newest.size };
      const before = await transaction(database, null, (tx) => lastSeenBy(tx, witness));
      if (before === newest.size) return { ...told, outcome: 'cosigned-before' };
      const answer = await askFrom(database, url, newest, before);
      if (!answer) return { ...told, outcome: 'not-reached' };
      if (answer.status !== 200) return { ...told, outcome: `refused-${answer.status}` };
      const line = withCosignatures(newest.note, answer.body, [verifier])?.slice(newest.note.length);
      if (!line) return { ...told, outcome: 'not-believed' };
      const row = { size: newest.size, witness, line: line.trimEnd(), at: now() };
      await transaction(database, null, (tx) =>
        own(tx)
          .insertInto('log_cosignature')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .execute(),
      );
      return { ...told, outcome: 'cosigned' };
    }),
  );
}

type Newest = Tree & { readonly note: string };

/** As the log signed it: cosignatures are of its text alone. */
function newestOf(tx: Transaction): Promise<Newest | undefined> {
  return own(tx)
    .selectFrom('log_checkpoint')
    .select(['size', 'root', 'note'])
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
}

async function lastSeenBy(tx: Transaction, witness: string): Promise<number> {
  const row = await own(tx)
    .selectFrom('log_cosignature')
    .select('size')
    .where('witness', '=', witness)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.size ?? 0;
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Asks from the size that we know it saw; and again from the size that it says, where it knows better (409). */
async function askFrom(database: Database, url: string, newest: Newest, from: number): Promise<Answer | undefined> {
  const answer = await post(url, await requestFrom(database, newest, from));
  const size = answer?.status === 409 ? Number(/^(0|[1-9]\d{0,14})\n$/.exec(answer.body)?.[1]) : Number.NaN;
  const isOurs = size !== from && size <= newest.size;
  return isOurs ? await post(url, await requestFrom(database, newest, size)) : answer;
}

function requestFrom(database: Database, newest: Newest, oldSize: number): Promise<string> {
  return transaction(database, null, async (tx) => {
    const read = nodesFromTiles(newest, storedTiles(tx));
    const proof = await consistencyProof(oldSize, newest.size, read);
    return writeAddCheckpoint({ oldSize, proof, checkpoint: newest.note });
  });
}

/** Undefined where nobody answers in time, or at too great length. */
async function post(url: string, body: string): Promise<Answer | undefined> {
  try {
    const answer = await fetch(`${url}/add-checkpoint`, {
      method: 'POST',
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    const text = await answer.text();
    return text.length > 64 * 1024 ? undefined : { status: answer.status, body: text };
  } catch {
    return undefined;
  }
}
