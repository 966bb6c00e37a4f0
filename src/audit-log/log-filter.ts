import { z } from 'zod';
import { daysUnderTheLaw } from '#acting/index.ts';
import { fromTo } from '#platform/input/date.ts';
import { optionalId } from '#platform/input/ids.ts';
import { message, tick } from '#platform/input/input.ts';
import { alsoJudged } from '#platform/input/together.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** Why the entries of one client, case or mandate are looked at. */
export const logPurposes = ['supervision', 'complaint', 'own_data_request', 'breach'] as const;

/** Whose or what entries the log is narrowed to, by its id. */
export const subjectInput = { client: optionalId(), case: optionalId(), mandate: optionalId() };

/** What the log is narrowed by, as an address or the API writes it. What is left empty narrows nothing. */
export const logFilterInput = alsoJudged(
  words,
  fromTo(daysUnderTheLaw).safeExtend({
    act: z.string().max(100).optional(),
    person: optionalId(),
    ...subjectInput,
    /** Why, where it is narrowed to one client, case or mandate. */
    purpose: z.enum(['', ...logPurposes], message(say(words, (w) => w.find.choosePurpose))).optional(),
    refused: tick(),
    /** The last entry of the page before, by its number. */
    after: z.coerce.number().int().positive().optional(),
  }),
  ({ client, case: ofCase, mandate, purpose }, complain) => {
    if ((client || ofCase || mandate) && !purpose) complain('purpose', (w) => w.find.choosePurpose);
  },
);

export type LogFilter = z.output<typeof logFilterInput>;
