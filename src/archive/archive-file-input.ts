import { z } from 'zod';
import { date, years } from '#platform/input/date.ts';
import { line, message } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

const wholeYears = z.union([z.string(), z.number()], { error: message(say(words, (w) => w.enterYears)) });

const days = years(1990, 2099);

/** A file of the municipality's classification scheme and the day from which it is used. */
export const archiveFileInput = z.object({
  fileIndex: line(
    say(words, (w) => w.enterFileIndex),
    50,
  ),
  title: line(say(words, (w) => w.enterTitle)),
  /** Whole years after the end of the year of registration. No default, because only the municipality decides it. */
  retentionYears: wholeYears
    .transform((typed) => (/^\s*\d{1,3}\s*$/.test(String(typed)) ? Number(typed) : 0))
    .refine((number) => number >= 1 && number <= 100, message(say(words, (w) => w.enterYears))),
  validFrom: date(
    say(words, (w) => w.enterValidFrom),
    days,
  ),
});

export type ArchiveFileInput = z.output<typeof archiveFileInput>;
