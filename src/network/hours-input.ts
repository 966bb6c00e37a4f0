import { z } from 'zod';
import { date, optionalDate, years } from '#platform/input/date.ts';
import { typedId } from '#platform/input/ids.ts';
import { choice, message, optionalLine } from '#platform/input/input.ts';
import { inBoth, say } from '#platform/languages/languages.ts';
import type { Doubt } from './hours/doubt.ts';
import { readHours } from './hours/read-hours.ts';
import { words } from './words.ts';

const days = years(2019, 2099);

const validFrom = date(
  say(words, (w) => w.enter.validFrom),
  days,
);

/** The day that was typed, if it is one. */
export function dayOfHours(typed: unknown): Temporal.PlainDate | undefined {
  return validFrom.safeParse(typed).data;
}

/** The fields of the week, Monday first. */
export const weekFields = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The hours of a day as they are typed: what can be meant in several ways is told beside the box. Empty: nothing is said of it. */
const typedHours = z
  .string()
  .max(1000)
  .optional()
  .transform((text, context) => {
    const { lines, doubts } = readHours((text ?? '').replace(/\r\n?/g, '\n'));
    for (const doubt of doubts)
      context.addIssue({ code: 'custom', message: message(inBoth((l) => inWords(l, doubt))) });
    return doubts.length > 0 ? z.NEVER : lines;
  });

function inWords(language: 'lv' | 'en', { code, found, readings = [] }: Doubt): string {
  const w = words[language];
  const told = w.doubtful(w.doubts[code], found.replaceAll('\n', ' | '));
  return readings.length > 0 ? `${told} ${w.perhaps(readings.join(` ${w.or} `))}` : told;
}

const day = () =>
  typedHours.describe('Times such as 8:30–12:00; 12:30–17:00, a line for each season: 01.10.–31.05.: 8:00–16:00');

export const sayHoursInput = z.object({
  opens: choice(
    ['now', 'later'],
    say(words, (w) => w.enter.opens),
  ),
  ...{
    monday: day(),
    tuesday: day(),
    wednesday: day(),
    thursday: day(),
    friday: day(),
    saturday: day(),
    sunday: day(),
  },
  note: optionalLine(1000),
  validFrom,
  basedOn: z
    .union([typedId(), z.literal('')])
    .optional()
    .describe('The id of the hours that were read, empty if none were: if others hold by now, nothing is said'),
});

export const sayDayInput = z.object({
  firstDay: date(
    say(words, (w) => w.enter.firstDay),
    days,
  ),
  lastDay: optionalDate(days),
  state: choice(
    ['closed', 'open', 'usual'],
    say(words, (w) => w.enter.state),
  ),
  hours: typedHours,
  note: optionalLine(300),
});
