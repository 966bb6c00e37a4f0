import { formDate, proseDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';

/** A day of an edition, which is written `2019-03-01`, as a sentence has it; in figures where Latvian would need a case. */
export function dayInWords(day: string, language: Language): string {
  const date = Temporal.PlainDate.from(day);
  return language === 'lv' ? formDate(date, language) : proseDate(date, language);
}
