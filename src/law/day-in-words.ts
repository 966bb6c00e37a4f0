import { proseDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';

/** A day of an edition, which is written `2019-03-01`, as a sentence has it. */
export function dayInWords(day: string, language: Language): string {
  return proseDate(Temporal.PlainDate.from(day), language);
}
