import type { Actor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { ArchiveFile } from './archive-file-input.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** Who enters a file, and when; nobody if the installation does it. */
type Opening = Pick<Actor, 'at'> & Partial<Pick<Actor, 'person'>>;

/** Writes the file of a centre. Refuses if another one begins on the same day. */
export async function writeArchiveFile(
  tx: Transaction,
  { at, person }: Opening,
  centre: string,
  { fileIndex, title, retentionYears, validFrom }: ArchiveFile,
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

interface Beginning {
  readonly centre: string;
  readonly validFrom: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
}

/** Another file begins on that day; or the day has passed, and its mandates are in a file already. */
export async function wrongDay(tx: Transaction, { centre, validFrom, today }: Beginning): Promise<Refusal | undefined> {
  const isPast = Temporal.PlainDate.compare(validFrom, today) < 0;
  const found = await own(tx)
    .selectFrom('archive_file')
    .select('valid_from')
    .where('centre_id', '=', centre)
    .where((is) => is.or([is('valid_from', '=', validFrom), ...(isPast ? [is('valid_from', '<=', today)] : [])]))
    .execute();
  if (found.some(({ valid_from }) => valid_from.equals(validFrom))) return sameDay();
  return found.length > 0 ? refusal('past-day', (w) => w.filePastDay) : undefined;
}

function sameDay(): Refusal {
  return refusal('same-day', (w) => w.fileSameDay);
}

function refusal(code: 'same-day' | 'past-day', text: (w: (typeof words)['lv']) => string): Refusal {
  const problems = [{ field: 'validFrom', text: say(words, text) }];
  return new Refusal({ code: `archive-file.${code}`, kind: 'conflict', problems });
}
