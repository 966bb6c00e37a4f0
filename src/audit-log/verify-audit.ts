import { type Evidence, noCentre } from '#acting/index.ts';
import { type Database, rows, sql, type Transaction, transaction } from '#platform/database/database.ts';
import { type BrokenLink, firstOfEach } from './broken-link.ts';
import { lanesFor, slicesOf } from './chain-slice.ts';
import { compareChain, together } from './compare-chain.ts';
import { centresOf, type EvidenceFaults } from './compare-records.ts';
import { GatheredTold, partsOf } from './gathered-told.ts';
import { brokenEnds, type ChainEnds, chainEnds } from './verify-ends.ts';
import { tellSlices, verifySlices } from './verify-slices.ts';
import { startVerifyingThreads, type VerifyingThreads } from './verifying-threads.ts';

/** What a verification of every chain found. */
export interface AuditVerification {
  readonly chains: number;
  readonly entries: number;
  /** The first broken link of each chain that does not hold. */
  readonly broken: readonly BrokenLink[];
  /** Of each table in which records and log do not say alike. */
  readonly evidence: readonly EvidenceFaults[];
}

/**
 * Recomputes every chain up to its head, and compares what the rooms' records say happened with what the log tells, both outside of
 * the database. Run it as the owner of the tables: row-level security would hide the other centres' chains from anybody else. `lanes`
 * threads work at once, each with a connection.
 */
export async function verifyAudit(
  database: Database,
  evidence: readonly Evidence[],
  lanes: number,
): Promise<AuditVerification> {
  const {
    chains,
    broken: ends,
    centres,
  } = await transaction(database, null, async (tx) => {
    await rows(tx, sql`set local statement_timeout = 0`);
    const ends = await chainEnds(tx);
    return { chains: ends, broken: await brokenEnds(tx, ends), centres: await centresOfAll(tx, evidence) };
  });
  const entries = chains.reduce((sum, { last }) => sum + last, 0);
  await using threads = startVerifyingThreads(database, null, evidence, lanesFor(entries, lanes));
  const broken: BrokenLink[] = [];
  let faults: EvidenceFaults[] = evidence.map(() => ({ untold: 0, gone: 0, first: [] }));
  for (const chain of withThoseOfRecords(chains, centres)) {
    const told = new GatheredTold({ number: 0, of: partsOf(chain.last) });
    broken.push(...(await verifyChain(threads, chain, told)));
    const places = [...evidence.keys()].filter((place) => told.tells(place) || centres[place]?.has(chain.chain));
    const found = await compareChain(threads, { chain: chain.chain, upTo: chain.last, places }, told);
    faults = faults.map((one, place) => {
      const more = found[places.indexOf(place)];
      return more ? together(one, more) : one;
    });
  }
  const heads = chains.filter(({ head }) => head !== undefined);
  return {
    chains: heads.length,
    entries: heads.reduce((sum, { head = 0 }) => sum + head, 0),
    broken: firstOfEach([...broken, ...ends]),
    evidence: faults.filter(({ first }) => first.length > 0),
  };
}

async function verifyChain(
  threads: VerifyingThreads,
  { chain, head = 0, last }: ChainEnds,
  told: GatheredTold,
): Promise<BrokenLink[]> {
  const broken = await verifySlices(threads, slicesOf({ chain, after: 0, upTo: head }, threads.count), told);
  await tellSlices(threads, slicesOf({ chain, after: head, upTo: last }, threads.count), told);
  return broken;
}

/** Of each of the evidence the centres that have such records. */
async function centresOfAll(tx: Transaction, evidence: readonly Evidence[]): Promise<ReadonlySet<string>[]> {
  const found: ReadonlySet<string>[] = [];
  for (const one of evidence) found.push(new Set(one.centre === null ? [noCentre] : await centresOf(tx, one)));
  return found;
}

/** The chains, and those that are not there although records say that they must be. */
function withThoseOfRecords(chains: readonly ChainEnds[], centres: readonly ReadonlySet<string>[]): ChainEnds[] {
  const known = new Set(chains.map(({ chain }) => chain));
  const missing = [...new Set(centres.flatMap((some) => [...some]))].filter((chain) => !known.has(chain));
  return [...chains, ...missing.map((chain) => ({ chain, head: undefined, first: 1, last: 0 }))];
}
