import { z } from 'zod';
import { message, typedNumber } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { type PointsField, pointsFields } from './points.ts';
import { words } from './words.ts';

const wholeNumber = message(say(words, (w) => w.refused.count));

/** How many cards gave so many points; left empty, none did. */
const count = z
  .union([z.string(), z.number()], { error: wholeNumber })
  .optional()
  .transform((typed) => (typed === undefined || typed === '' ? 0 : typedNumber(typed)))
  .pipe(z.int({ error: wholeNumber }).min(0, wholeNumber).max(999, wholeNumber));

/** A field for each of the ten points. */
export const countFields = Object.fromEntries(pointsFields.map((field) => [field, count])) as Record<
  PointsField,
  typeof count
>;

/** How many cards gave 1 point, 2 points and so on, as they are recorded; undefined as long as any of them cannot be read. */
export function readAnswers(typed: Partial<Record<PointsField, number>>): readonly number[] | undefined {
  return pointsFields.every((field) => typed[field] !== undefined) ? answersOf(typed) : undefined;
}

/** How many cards gave 1 point, 2 points and so on, as they are recorded. */
export function answersOf(typed: Partial<Record<PointsField, number>>): number[] {
  return pointsFields.map((field) => typed[field] ?? 0);
}
