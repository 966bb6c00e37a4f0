import type { Language } from '#platform/languages/languages.ts';

/** The day with which a month begins. */
export function startOfMonth(month: Temporal.PlainYearMonth): Temporal.PlainDate {
  return month.toPlainDate({ day: 1 });
}

/** The day with which a month ends. */
export function lastDayOf(month: Temporal.PlainYearMonth): Temporal.PlainDate {
  return month.toPlainDate({ day: month.daysInMonth });
}

/** The month in which a day is. */
export function monthOf(day: Temporal.PlainDate): Temporal.PlainYearMonth {
  return day.toPlainYearMonth();
}

/** `2026. gada oktobris`, `October 2026`. */
export function monthInWords(month: Temporal.PlainYearMonth, language: Language): string {
  const name = startOfMonth(month).toLocaleString(language === 'lv' ? 'lv-LV' : 'en-GB', { month: 'long' });
  return language === 'lv' ? `${month.year}. gada ${name}` : `${name} ${month.year}`;
}

/** Whether a month has ended when a day has. */
export function isEnded(month: Temporal.PlainYearMonth, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(lastDayOf(month), day) <= 0;
}
