import { WrongUse } from './arguments.ts';

/** Nothing is planned for the next century: a later year is a slip. */
const lastYear = 2099;

/** The day that an option says. */
export function dayOf(option: string, text: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    throw new WrongUse(`${option} is a day such as 2027-01-01, and not "${text}".`);
  }
}

/** The day of `--from`, which is today or a later one; today where it was not said. */
export function dayFrom(text: string | undefined, today: Temporal.PlainDate): Temporal.PlainDate {
  if (text === undefined) return today;
  const day = dayOf('--from', text);
  if (Temporal.PlainDate.compare(day, today) < 0) throw new WrongUse('--from is today or a later day.');
  if (day.year > lastYear) throw new WrongUse(`--from is in ${lastYear} at the latest.`);
  return day;
}
