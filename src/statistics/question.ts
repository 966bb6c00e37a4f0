import { z } from 'zod';
import type { Role } from '#acting/index.ts';
import { optionalDate, years } from '#platform/input/date.ts';
import { message } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { Period } from './figures.ts';
import { type Grouping, groupings, groupingsFor } from './groupings.ts';
import { isEnded, lastDayOf, monthOf } from './months.ts';
import { words } from './words.ts';

/**
 * The order by which services are counted. Another one gets another number, and what was reported by this one goes on being reported by
 * it: docs/statistics.md says what each counts.
 */
export const rules = 1;

/** No report is of more months. */
const longest = 120;

/** What a report is asked for; what is not said is the last month that has ended, and what is known today. */
export const questionInput = z.object({
  from: monthInput(),
  to: monthInput(),
  by: z.enum(groupings, { error: message(say(words, (w) => w.refused.by)) }).optional(),
  known: optionalDate(years(2000, 2100)),
  rules: z
    .string()
    .optional()
    .refine((typed) => !typed || typed === String(rules), { error: message(say(words, (w) => w.refused.rules)) }),
});

export type QuestionInput = z.output<typeof questionInput>;

/** A report as it can be asked for again in ten years, and gives the same figures. */
export interface Question extends Period {
  readonly by: Grouping;
}

/** The question, whole, of whoever asks on a day when what was recorded until `counted` is counted. Refuses what cannot be told. */
export function questionOf(
  { from, to, by, known }: QuestionInput,
  { role, counted }: { readonly role: Role; readonly counted: Temporal.PlainDate },
): Question {
  const ended = monthOf(counted.add({ days: 1 })).subtract({ months: 1 });
  const last = to ?? from ?? ended;
  const first = from ?? last;
  const offered = groupingsFor(role);
  const question = {
    from: first,
    to: last,
    by: by ?? (role === 'ministry_officer' ? 'centre' : 'eService'),
    known: known ?? counted,
  };
  const isBefore = Temporal.PlainYearMonth.compare(last, first) < 0;
  const isToCome = Temporal.PlainYearMonth.compare(last, monthOf(counted)) > 0;
  const goesOn = !isToCome && !isEnded(last, counted);
  const isEarly = isEnded(last, counted) && Temporal.PlainDate.compare(question.known, lastDayOf(last)) < 0;
  const wrong: readonly (readonly [keyof QuestionInput, boolean, (w: (typeof words)['lv']) => string])[] = [
    ['to', isBefore, (w) => w.refused.backwards],
    ['to', first.until(last, { largestUnit: 'months' }).months >= longest, (w) => w.refused.tooLong],
    ['to', isToCome, (w) => w.refused.toCome],
    ['by', !offered.includes(question.by), (w) => w.refused.by],
    ['known', Temporal.PlainDate.compare(question.known, counted) > 0, (w) => w.refused.notCounted],
    ['known', isEarly, (w) => w.refused.beforeItsEnd],
    ['known', goesOn && !question.known.equals(counted), (w) => w.refused.goesOn],
  ];
  const problems = wrong.flatMap(([field, isWrong, what]) => (isWrong ? [{ field, text: say(words, what) }] : []));
  if (problems.length > 0) throw new Refusal({ code: 'statistics.cannot-be-told', kind: 'input', problems });
  return question;
}

function monthInput() {
  return z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$|^$/, { error: message(say(words, (w) => w.refused.month)) })
    .optional()
    .transform((typed) => (typed ? Temporal.PlainYearMonth.from(typed) : undefined));
}
