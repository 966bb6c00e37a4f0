import type { Actor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { ArchiveFileInput } from './archive-file-input.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** Who enters a file, and when; nobody if the installation does it. */
type Opening = Pick<Actor, 'at'> & Partial<Pick<Actor, 'person'>>;

/** Writes the file of a centre. Refuses if another one begins on the same day. */
export async function writeArchiveFile(
  tx: Transaction,
  { at, person }: Opening,
  centre: string,
  { fileIndex, title, retentionYears, validFrom }: ArchiveFileInput,
): Promise<void> {
  const opened = await own(tx)
    .insertInto('archive_file')
    .values({
      centre_id: centre,
      valid_from: validFrom,
      file_index: fileIndex,
      title,
      retention_years: retentionYears,
      opened_at: at,
      opened_by: person ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('valid_from')
    .executeTakeFirst();
  if (!opened) throw sameDay();
}

/** Whether a file of the centre begins on that day. */
export async function isFileOf(tx: Transaction, centre: string, day: Temporal.PlainDate): Promise<boolean> {
  const found = await own(tx)
    .selectFrom('archive_file')
    .select('valid_from')
    .where('centre_id', '=', centre)
    .where('valid_from', '=', day)
    .executeTakeFirst();
  return found !== undefined;
}

export function sameDay(): Refusal {
  return new Refusal({
    code: 'archive-file.same-day',
    kind: 'conflict',
    problems: [{ field: 'validFrom', text: say(words, (w) => w.fileSameDay) }],
  });
}
