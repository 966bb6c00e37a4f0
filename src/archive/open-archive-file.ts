import { z } from 'zod';
import { type Actor, record } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { date, line, message } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

const years = z.union([z.string(), z.number()], { error: message(say(words, (w) => w.enterYears)) });

export const archiveFileInput = z.object({
  fileIndex: line(
    say(words, (w) => w.enterFileIndex),
    50,
  ),
  title: line(say(words, (w) => w.enterTitle)),
  /** Whole years after the end of the year of registering; no default, because only the municipality can say. */
  retentionYears: years
    .transform((typed) => (/^\s*\d{1,3}\s*$/.test(String(typed)) ? Number(typed) : 0))
    .refine((number) => number >= 1 && number <= 100, message(say(words, (w) => w.enterYears))),
  validFrom: date(say(words, (w) => w.enterValidFrom)),
});

export type ArchiveFileInput = z.output<typeof archiveFileInput> & { readonly centre: string };

/**
 * Names the file of the municipality's classification scheme in which a centre keeps mandates, from a day on, with its
 * retention term. Entries made before keep theirs. Without an actor it is the installation that sets it up.
 */
export async function openArchiveFile(
  tx: Transaction,
  actor: Actor | { readonly at: Temporal.Instant },
  input: ArchiveFileInput,
): Promise<void> {
  const { centre, fileIndex, title, retentionYears, validFrom } = input;
  const opened = await own(tx)
    .insertInto('archive_file')
    .values({
      centre_id: centre,
      valid_from: validFrom,
      file_index: fileIndex,
      title,
      retention_years: retentionYears,
      opened_at: actor.at,
      opened_by: 'person' in actor ? actor.person : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('valid_from')
    .executeTakeFirst();
  if (!opened) throw sameDay();
  record(tx, { ...actor, centre }, { act: 'archive.open-file', things: { centre } });
}

function sameDay(): Refusal {
  return new Refusal({
    code: 'archive.file-same-day',
    kind: 'conflict',
    problems: [{ field: 'validFrom', text: say(words, (w) => w.fileSameDay) }],
  });
}
