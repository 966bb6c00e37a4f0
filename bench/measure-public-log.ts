import { generateKeyPairSync } from 'node:crypto';
import { openDatabase, transaction } from '#platform/database/database.ts';
import { publishLog, verifyPublicLog } from '#public-log/index.ts';
import { testVault } from '#test/support/postgres/database.ts';
import { noteKey } from '#transparency-log';
import { aimed, heading, row } from './report.ts';

/**
 * Leaves a second that are made of a log that was never published, and of one to which little was added; and entries a second that are verified against
 * it, with every leaf opened.
 */
export async function measurePublicLog(ownerUrl: string, addNew: () => Promise<void>): Promise<void> {
  heading('the public log');
  const owner = openDatabase({ url: ownerUrl, vault: testVault, connections: 1 });
  const key = noteKey('tilts.example/audit', generateKeyPairSync('ed25519').privateKey);
  const at = Temporal.Now.instant();
  const publish = () => transaction(owner, null, (tx) => publishLog(tx, key, { at, leaves: 256 }));
  const verify = () => transaction(owner, null, (tx) => verifyPublicLog(tx, []));
  const first = await timed(publish);
  tell('publishing a log that never was', first.made.size, first.seconds);
  await addNew();
  const next = await timed(publish);
  row('publishing what is new', `${(next.seconds * 1000).toFixed(0)} ms`, `${next.made.entries} entries`);
  const rounds = [await timed(verify), await timed(verify)];
  const best = rounds.toSorted((one, other) => one.seconds - other.seconds)[0];
  const { leaves = 0, wrong = [], checkpoints = [] } = best?.made ?? {};
  if (wrong.length + checkpoints.length > 0) throw new Error('a log that is in order was found faulty');
  tell('verifying it, every leaf opened', leaves, best?.seconds ?? 0);
  aimed('  leaves, best round', leaves / (best?.seconds ?? 1), '/s', { least: 200_000 });
  await owner.close();
}

async function timed<Made>(work: () => Promise<Made>): Promise<{ made: Made; seconds: number }> {
  const started = performance.now();
  const made = await work();
  return { made, seconds: (performance.now() - started) / 1000 };
}

function tell(name: string, leaves: number, seconds: number): void {
  row(name, `${Math.round(leaves / seconds).toLocaleString('en')}/s`, `${leaves} leaves, ${seconds.toFixed(1)} s`);
}
