import { type AuditEvent, type Evidence, recordEvent } from '#acting/index.ts';
import { type Database, type Transaction, transaction } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import { beginVerification, type Stretch } from './begin-verification.ts';
import { type BrokenLink, firstOfEach } from './broken-link.ts';
import { lanesFor, slicesOf } from './chain-slice.ts';
import { compareChain, isToldIn } from './compare-chain.ts';
import type { EvidenceFaults } from './compare-records.ts';
import { GatheredTold, partsOf } from './gathered-told.ts';
import { type Outcome, own } from './tables.ts';
import { brokenEnds, endsOf } from './verify-ends.ts';
import { tellSlices, verifySlices } from './verify-slices.ts';
import { startVerifyingThreads } from './verifying-threads.ts';
import { words } from './words.ts';

/** A verification that an auditor had asked for is finished, by nobody. */
export const logVerified: AuditEvent = {
  name: 'audit-log.verified',
  title: say(words, (w) => w.events.logVerified),
};

/** Between two notes of how far it is: under a second. */
const stretch = 100_000;

/** Two threads and two connections of their own: as many as leave room for those who work meanwhile. */
const lanes = 2;

interface Parts {
  readonly database: Database;
  readonly evidence: readonly Evidence[];
  readonly clock: () => Temporal.Instant;
}

/**
 * Carries on a verification of a centre's chain, in stretches, until it is finished; then writes what was found, and its entry. Broken
 * off, it is called again and goes on where it was. Of two that carry on the same one, one stops.
 */
export async function continueVerification(
  { database, evidence, clock }: Parts,
  { centre, verification: id }: Readonly<Record<string, string>>,
): Promise<'finished' | 'not-ours'> {
  if (!centre || !id) throw new Error('a verification is of a centre');
  const begun = await transaction(database, centre, (tx) => beginVerification(tx, { centre, id }));
  if (!begun) return 'not-ours';
  await using threads = startVerifyingThreads(database, centre, evidence, lanesFor(begun.upTo, lanes));
  const told = new GatheredTold({ number: 0, of: partsOf(begun.upTo) });
  const broken: BrokenLink[] = begun.broken ? [begun.broken] : [];
  const slices = (after: number, upTo: number) => slicesOf({ chain: centre, after, upTo }, threads.count);
  // What was verified before is not verified again, but the records are compared with all entries.
  await tellSlices(threads, slices(0, begun.reached), told);
  let { reached } = begun;
  while (broken.length === 0 && reached < begun.upTo) {
    const upTo = Math.min(begun.upTo, reached + stretch);
    broken.push(...(await verifySlices(threads, slices(reached, upTo), told)));
    const from = reached;
    const noted = await transaction(database, centre, (tx) => noteReached(tx, begun, from, upTo));
    if (!noted) return 'not-ours';
    reached = upTo;
  }
  await tellSlices(threads, slices(reached, begun.upTo), told);
  const places = [...evidence.entries()].filter(([, one]) => isToldIn(centre, one)).map(([place]) => place);
  const compared = await compareChain(threads, { chain: centre, upTo: begun.upTo, places }, told);
  const done = await transaction(database, centre, async (tx) => {
    const ends = await brokenEnds(tx, [await endsOf(tx, centre)]);
    return finish(tx, begun, outcomeOf([...broken, ...ends], compared), clock());
  });
  return done ? 'finished' : 'not-ours';
}

function outcomeOf(broken: readonly BrokenLink[], compared: readonly EvidenceFaults[]): Outcome {
  const [first] = firstOfEach(broken);
  return {
    ...(first && { broken: { number: first.number, fault: first.fault } }),
    untold: compared.reduce((sum, { untold }) => sum + untold, 0),
    gone: compared.reduce((sum, { gone }) => sum + gone, 0),
    records: compared
      .flatMap((faults) => faults.first)
      .slice(0, 20)
      .map(({ table, key, fault }) => ({ table, key, fault })),
  };
}

async function noteReached(tx: Transaction, { centre, id }: Stretch, from: number, to: number): Promise<boolean> {
  const { numUpdatedRows } = await own(tx)
    .updateTable('audit_verification')
    .set({ reached: to })
    .where('centre_id', '=', centre)
    .where('id', '=', id)
    .where('reached', '=', from)
    .where('finished_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** In one transaction with its entry. */
async function finish(tx: Transaction, begun: Stretch, outcome: Outcome, at: Temporal.Instant): Promise<boolean> {
  const { centre, id, askedBy: person, after, upTo } = begun;
  const { numUpdatedRows } = await own(tx)
    .updateTable('audit_verification')
    .set({ finished_at: at, outcome })
    .where('centre_id', '=', centre)
    .where('id', '=', id)
    .where('up_to', '=', upTo)
    .where('after', '=', after)
    .where('finished_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  const { broken, untold, gone } = outcome;
  recordEvent(tx, { at, person, centre }, logVerified, {
    things: {
      verification: id,
      from: String(after + 1),
      to: String(upTo),
      ...(broken && { broken: String(broken.number), fault: broken.fault }),
      ...(untold > 0 && { untold: String(untold) }),
      ...(gone > 0 && { gone: String(gone) }),
    },
  });
  return true;
}
