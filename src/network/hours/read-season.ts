import { fold } from '#platform/languages/languages.ts';
import { monthsNamed } from '#platform/languages/months.ts';
import { type Season, seasonText } from './opening.ts';

/** A part of the year; one that can be meant in several ways; or one with a day that no year has. */
export type ReadSeason = Season | { readonly readings: readonly string[] } | 'no-such-season';

const betweenDays =
  /^(?:no )?(\d{1,2})(?:\. ?(\d{1,2})|\.? ?([a-z]{3,12}))\.? ?(?:-|lidz) ?(\d{1,2})(?:\. ?(\d{1,2})|\.? ?([a-z]{3,12}))\.?$/;
const betweenMonths = /^(?:no )?([a-z]{3,12}) ?(?:-|lidz) ?([a-z]{3,12})$/;

/** Reads `1.oktobris - 31.maijs`, `01.10.–31.05.`, `no septembra līdz maijam`. Undefined if it is no part of the year. */
export function readSeason(text: string): ReadSeason | undefined {
  const plain = fold(text).replace(/:$/, '').trim();
  const days = betweenDays.exec(plain);
  if (days) {
    const [, firstDay, firstMonth, firstName, lastDay, lastMonth, lastName] = days;
    const [from, until] = [dayOf(firstDay, firstMonth, firstName), dayOf(lastDay, lastMonth, lastName)];
    if (from === undefined || until === undefined) return undefined;
    return from && until ? { from, until } : 'no-such-season';
  }
  const [, first = '', last = ''] = betweenMonths.exec(plain) ?? [];
  const [begin, end] = [monthsNamed(first)[0], monthsNamed(last)[0]];
  if (!begin || !end) return undefined;
  const readings = [end, end === 1 ? 12 : end - 1].map((month) =>
    seasonText({ from: `${pad(begin)}-01`, until: `${pad(month)}-${lastDayOf(month)}` }),
  );
  return { readings: begin === end ? readings.slice(0, 1) : readings };
}

/** Undefined: not a month. Null: not a day that some year has. */
function dayOf(date = '', number = '', name = ''): string | null | undefined {
  const month = number ? Number(number) : monthsNamed(name)[0];
  if (month === undefined) return undefined;
  if (month < 1 || month > 12 || Number(date) < 1 || Number(date) > lastDayOf(month)) return null;
  return `${pad(month)}-${pad(Number(date))}`;
}

/** In a leap year. */
function lastDayOf(month: number): number {
  return Temporal.PlainYearMonth.from({ year: 2024, month }).daysInMonth;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
