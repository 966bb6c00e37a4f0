import { type ChangedSince, changedSince } from '#audit-log/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import type { KeptCheckpoint } from './read-checkpoints.ts';

const faults: Record<ChangedSince['fault'], (number: number) => string> = {
  gone: (number) => `had ${number} entries, and the chain is not there`,
  shorter: (number) => `had ${number} entries, and entry ${number} is not there`,
  rewritten: (number) => `had another entry ${number}: it or one before it was rewritten`,
};

/** What the log no longer has as a checkpoint saw it: a line each. */
export async function compareWithCheckpoints(
  database: Database,
  checkpoints: readonly KeptCheckpoint[],
  nameOf: (chain: string) => string,
): Promise<string[]> {
  const lines: string[] = [];
  for (const checkpoint of checkpoints) {
    const changed = await transaction(database, null, (tx) => changedSince(tx, checkpoint));
    for (const { chain, number, fault } of changed) {
      lines.push(`${nameOf(chain)}: at ${checkpoint.file} (${checkpoint.at.toString()}) it ${faults[fault](number)}.`);
    }
  }
  return lines;
}
