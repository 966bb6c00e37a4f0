import { z } from 'zod';
import { date, years } from '#platform/input/date.ts';
import { line, message, optionalLine, typedNumber } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

const enterYears = message(say(words, (w) => w.enterYears));

const days = years(1990, 2099);

/**
 * A file of the municipality's classification scheme and the day from which it is used. Its title and term are those of the scheme; where
 * none is adopted, they are typed.
 */
export const archiveFileInput = z.object({
  fileIndex: line(
    say(words, (w) => w.enterFileIndex),
    50,
  ),
  title: optionalLine(),
  /** Whole years after the end of the year of registration. No default, because only the municipality decides it. */
  retentionYears: z
    .union([z.string(), z.number()], { error: enterYears })
    .optional()
    .transform((typed = '') => (String(typed).trim() === '' ? undefined : typedNumber(typed)))
    .pipe(z.int({ error: enterYears }).min(1, enterYears).max(100, enterYears).optional()),
  validFrom: date(
    say(words, (w) => w.enterValidFrom),
    days,
  ),
});

export type TypedArchiveFile = z.output<typeof archiveFileInput>;

/** A file with its title and term. */
export type ArchiveFile = Pick<TypedArchiveFile, 'fileIndex' | 'validFrom'> & {
  readonly title: string;
  readonly retentionYears: number;
};
