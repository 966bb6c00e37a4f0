import type { Role } from '#acting/index.ts';
import { centreNames, organisationNames } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { lastDayOf, type Term } from './term.ts';
import { words } from './words.ts';

interface Right {
  readonly role: Role;
  readonly organisation: string;
  readonly centre: string | null;
  readonly term: Term;
}

/** What messages say of a right: where, in which role and for how long. */
export async function rightInWords(tx: Transaction, right: Right, at: Temporal.Instant) {
  const place = await placeOf(tx, right, at);
  return (language: Language) => ({
    place,
    role: words[language].role(right.role),
    term: termInWords(right.term, language),
  });
}

/** `02.03.2026.–31.08.2026.`, or that it has no end. */
export function termInWords({ from, until }: Term, language: Language): string {
  const begins = formDate(officialDay(from), language);
  return until ? `${begins}–${formDate(lastDayOf(until), language)}` : words[language].permanentFrom(begins);
}

/** The centre, or the organisation for those who have no counter. */
export async function placeOf(
  tx: Transaction,
  { organisation, centre }: Pick<Right, 'organisation' | 'centre'>,
  at: Temporal.Instant,
): Promise<string> {
  const names = centre ? await centreNames(tx, [centre], at) : await organisationNames(tx, [organisation], at);
  return names.get(centre ?? organisation) ?? '';
}
