import type { Language } from './languages.ts';

const officialTimeZone = 'Europe/Riga';

/** The calendar day it is in Latvia at a moment: the day by which law and catalogue are chosen. */
export function officialDay(at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO(officialTimeZone).toPlainDate();
}

/** The first moment of a day in Latvia: a term ends at the first moment of the day after its last one. */
export function startOfDay(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime(officialTimeZone).toInstant();
}

/** The last moment of a day in Latvia, which is not always the 24th hour of it. */
export function endOfDay(day: Temporal.PlainDate): Temporal.Instant {
  return startOfDay(day.add({ days: 1 })).subtract({ milliseconds: 1 });
}

/** `01.03.2019.` in Latvian forms and tables, `01.03.2019` in English ones. */
export function formDate(date: Temporal.PlainDate, language: Language = 'lv'): string {
  const digits = `${pad(date.day)}.${pad(date.month)}.${String(date.year).padStart(4, '0')}`;
  return language === 'lv' ? `${digits}.` : digits;
}

/** `01.03.2019. 09:05`, the time in Latvia. */
export function formMoment(at: Temporal.Instant, language: Language = 'lv'): string {
  return `${formDate(officialDay(at), language)} ${formTime(at)}`;
}

/** `09:05`, the time in Latvia. */
export function formTime(at: Temporal.Instant): string {
  const local = at.toZonedDateTimeISO(officialTimeZone);
  return `${pad(local.hour)}:${pad(local.minute)}`;
}

const latvianMonths = [
  'janvārī',
  'februārī',
  'martā',
  'aprīlī',
  'maijā',
  'jūnijā',
  'jūlijā',
  'augustā',
  'septembrī',
  'oktobrī',
  'novembrī',
  'decembrī',
];

/** `2019. gada 1. martā` / `1 March 2019`, for prose. */
export function proseDate(date: Temporal.PlainDate, language: Language): string {
  if (language === 'lv') return `${date.year}. gada ${date.day}. ${latvianMonths[date.month - 1]}`;
  return date.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Reads `09:05` on a day in Latvia. Undefined if it is no time, or if the clocks skipped it that night. */
export function readMoment(date: Temporal.PlainDate, time: string): Temporal.Instant | undefined {
  const parts = /^(\d{1,2})[:.](\d{2})$/.exec(time.trim());
  if (!parts) return undefined;
  const wall = { year: date.year, month: date.month, day: date.day, hour: Number(parts[1]), minute: Number(parts[2]) };
  try {
    const zoned = Temporal.ZonedDateTime.from({ ...wall, timeZone: officialTimeZone }, { overflow: 'reject' });
    return zoned.hour === wall.hour && zoned.minute === wall.minute ? zoned.toInstant() : undefined;
  } catch {
    return undefined;
  }
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
