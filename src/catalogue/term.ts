import { formDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { EServiceEdition } from './edition.ts';
import { words } from './words.ts';

/** How long an edition is in force, as people say it: with its last day, not the first day after. */
export function termOf({ validFrom, validUntil }: EServiceEdition, language: Language): string {
  const w = words[language].eService;
  const from = formDate(validFrom, language);
  return validUntil ? w.fromUntil(from, formDate(validUntil.subtract({ days: 1 }), language)) : w.from(from);
}
