import type { Evidence } from '#acting/index.ts';
import { type Database, rows, sql, type Transaction, transaction } from '#platform/database/database.ts';
import { type BrokenLink, firstOfEach } from './broken-link.ts';
import { chainHeads } from './chain-heads.ts';
import { slicesOf } from './chain-slice.ts';
import { inLanes } from './in-lanes.ts';
import { brokenEnds } from './verify-ends.ts';
import { type EvidenceFaults, evidenceFaults } from './verify-evidence.ts';
import { verifySlices } from './verify-slices.ts';

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
 * Recomputes every chain up to its head, and compares what the rooms' records say happened with what the log tells. Run it as the
 * owner of the tables: row-level security would hide the other centres' chains from anybody else. `lanes` connections work at once.
 */
export async function verifyAudit(
  database: Database,
  evidence: readonly Evidence[],
  lanes: number,
): Promise<AuditVerification> {
  const { heads, ends } = await atLength(database, async (tx) => ({
    heads: await chainHeads(tx),
    ends: await brokenEnds(tx),
  }));
  const slices = heads.flatMap(({ chain, number }) => slicesOf({ chain, after: 0, upTo: number }));
  const broken = await verifySlices(database, slices, lanes);
  const faults = await inLanes(evidence, lanes, (one) => atLength(database, (tx) => evidenceFaults(tx, one)));
  return {
    chains: heads.length,
    entries: heads.reduce((sum, { number }) => sum + number, 0),
    broken: firstOfEach([...broken, ...ends]),
    evidence: faults.filter(({ first }) => first.length > 0),
  };
}

/** Ten years of a whole country are not read in the seconds that a page may take. */
function atLength<T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return transaction(database, null, async (tx) => {
    await rows(tx, sql`set local statement_timeout = 0`);
    return work(tx);
  });
}
