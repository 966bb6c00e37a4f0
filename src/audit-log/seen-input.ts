import { z } from 'zod';
import { daysUnderTheLaw } from '#acting/index.ts';
import { optionalDate } from '#platform/input/date.ts';
import { line } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** Of whom it is asked whose data they saw: an account or a network address, the latter by its marks; in which days. */
export const seenInput = z.object({
  account: z.union([z.uuid(), z.literal('')]).optional(),
  /** As in the log, several joined by commas. */
  caller: z
    .string()
    .regex(/^[\w-]{22}(,[\w-]{22})?$/)
    .or(z.literal(''))
    .optional(),
  from: optionalDate(daysUnderTheLaw),
  to: optionalDate(daysUnderTheLaw),
});

/** A network address, of which only the marks travel on: it is personal data, and stands in no address of a page or a call. */
export const addressInput = z.object({
  address: line(
    say(words, (w) => w.seen.enterAddress),
    60,
  ),
});

export type SeenInput = z.output<typeof seenInput>;
