import { z } from 'zod';
import type { CentreActor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { line } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { markEntry } from './mark-entry.ts';
import { words } from './words.ts';

export const correctEntryInput = z.object({
  note: line(
    say(words, (w) => w.enterCorrection),
    1000,
  ),
});

/** Notes a correction at an entry: what is wrong in it and how it should be. The entry itself stays as it was written. */
export async function correctEntry(
  tx: Transaction,
  actor: CentreActor,
  { document, note }: z.output<typeof correctEntryInput> & { readonly document: string },
): Promise<void> {
  markEntry(tx, actor, { document, kind: 'corrected', note });
}
