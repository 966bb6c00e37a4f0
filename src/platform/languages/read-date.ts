import { cleanText } from './clean-text.ts';
import { plainSigns } from './compose.ts';
import { monthsNamed } from './months.ts';
import { weekdayNamed } from './weekdays.ts';

/** What else may stand in a date: the word for year or day, and the endings of English ordinals. */
const beside =
  /^(gad(a|s|am|u)|g|of|the|st|nd|rd|th|год|года|году|г|року|р|metai|metu|m|diena|dienos|d|числа|aasta|a)$/;

/** No date is longer, with all that people and programs put around it. */
const longest = 200;

/**
 * The days that a text may mean, the day before the month: `01.03.2030.`, `1/3/2030`, `2030-3-1`, `1. marts 2030`, `2030. gada
 * 1. martā`, `18 AUG/AOU 30`, `piektdiena, 2030. gada 1. marts`, `01.03.2030 15:30:00`. A year of two digits is of two centuries:
 * then there are two. `unreadable`: it is no date; `no such day`: the calendar has none such, or on another day of the week.
 */
export function datesIn(text: string): readonly Temporal.PlainDate[] | 'unreadable' | 'no such day' {
  if (text.length > longest) return 'unreadable';
  const written = plainly(text);
  const numbers = written.match(/\d+/g) ?? [];
  const named = (written.match(/\p{Letter}+/gu) ?? []).filter((word) => !beside.test(word));
  const weekdays = named.flatMap((word) => weekdayNamed(word) ?? []);
  const words = named.filter((word) => weekdayNamed(word) === undefined);
  if (!/^[\p{Letter}\d][\p{Letter}\d\s.,/-]*$/u.test(written)) return 'unreadable';
  const meant = words.length === 0 ? ofNumbers(numbers) : ofWords(numbers, words, written);
  if (meant.length === 0) return 'unreadable';
  const days = meant.flatMap(dayOf).filter(({ dayOfWeek }) => weekdays.every((weekday) => weekday === dayOfWeek));
  return days.length === 0 ? 'no such day' : days;
}

type Parts = readonly [year: string, month: string | number, day: string];

function ofNumbers([first = '', second = '', third = '', ...more]: readonly string[]): Parts[] {
  if (more.length > 0) return [];
  if (/^\d{8}$/.test(first) && second === '') {
    return [
      [first.slice(4), first.slice(2, 4), first.slice(0, 2)],
      [first.slice(0, 4), first.slice(4, 6), first.slice(6)],
    ];
  }
  if (first.length === 4) return isShort(second, third) ? [[first, second, third]] : [];
  return isShort(first, second) ? yearsOf(third).map((year) => [year, second, first]) : [];
}

function ofWords(numbers: readonly string[], words: readonly string[], written: string): Parts[] {
  const months = new Set(words.flatMap(monthsNamed));
  const [month] = months;
  const [first = '', second = '', ...more] = numbers;
  // A passport has the month in its own language and, behind a slash, in another: one that we know is enough.
  const known = words.every((word) => monthsNamed(word).length > 0) || isPair(words, written);
  if (month === undefined || months.size > 1 || !known || more.length > 0) return [];
  const [day, year] = first.length === 4 ? [second, first] : [first, second];
  return isShort(day) ? yearsOf(year).map((one) => [one, month, day]) : [];
}

function isPair(words: readonly string[], written: string): boolean {
  return words.length === 2 && /\p{Letter}\.? ?\/ ?\p{Letter}/u.test(written);
}

function yearsOf(written: string): string[] {
  if (written.length === 2) return [`19${written}`, `20${written}`];
  return written.length === 4 ? [written] : [];
}

function isShort(...numbers: readonly string[]): boolean {
  return numbers.every((number) => number.length === 1 || number.length === 2);
}

function dayOf([year, month, day]: Parts): Temporal.PlainDate[] {
  try {
    return [
      Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day) }, { overflow: 'reject' }),
    ];
  } catch {
    return [];
  }
}

/** In small letters without marks, with one kind of dash, without quotes and stops around it, and without a time of the day behind it. */
function plainly(text: string): string {
  const whole = plainSigns(cleanText(text))
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[ .,;:"'„“”«»()[\]]+/, '')
    .replace(/(?<![ .,;:"'„“”«»()[\]])[ .,;:"'„“”«»()[\]]+$/, '');
  // A time in another zone may be of another day: only midnight is taken for what a program makes of a day.
  return whole.replace(
    /(?:,? |(?<=\d)t)(?:(?:plkst|pl|at)\.? ?)?(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?$|[t ]00:00(?::00(?:\.0+)?)?z$/,
    '',
  );
}
