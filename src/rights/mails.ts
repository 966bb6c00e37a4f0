import type { Role } from '#acting/index.ts';
import { centreNames, organisationNames } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import { type Language, languages, type Text } from '#platform/languages/languages.ts';
import type { Mail } from '#platform/mail/outbox.ts';
import { lastDayOf, type Term } from './term.ts';
import { words } from './words.ts';

type Content = Pick<Mail, 'subject' | 'text'>;

interface Offered {
  readonly role: Role;
  readonly organisation: string;
  readonly centre: string | null;
  readonly term: Term;
}

/** To a person whose personal number is not known yet. */
export async function invitationMail(
  tx: Transaction,
  { link, expires, ...right }: Offered & { link: string; expires: Temporal.Instant },
): Promise<Content> {
  const place = await placeOf(tx, right);
  return {
    subject: inBoth((language) => words[language].mails.invitationSubject(place)),
    text: inBoth((language) => {
      const { mails, role } = words[language];
      const until = formDate(officialDay(expires), language);
      return mails.invitation({ place, role: role(right.role), term: termInWords(right.term, language), link, until });
    }),
  };
}

/** To a person who is known and got another right. */
export async function rightGivenMail(tx: Transaction, right: Offered, link: string): Promise<Content> {
  const place = await placeOf(tx, right);
  return {
    subject: inBoth((language) => words[language].mails.givenSubject(place)),
    text: inBoth((language) => {
      const { mails, role } = words[language];
      return mails.given({ place, role: role(right.role), term: termInWords(right.term, language), link });
    }),
  };
}

export function inBoth(tell: (language: Language) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, tell(language)])) as Record<Language, string>;
}

/** `02.03.2026.–31.08.2026.`, or that it has no end. */
export function termInWords({ from, until }: Term, language: Language): string {
  const begins = formDate(officialDay(from), language);
  return until ? `${begins}–${formDate(lastDayOf(until), language)}` : words[language].permanentFrom(begins);
}

/** The centre, or the organisation for those who have no counter. */
export async function placeOf(
  tx: Transaction,
  { organisation, centre }: Pick<Offered, 'organisation' | 'centre'>,
): Promise<string> {
  const names = centre ? await centreNames(tx, [centre]) : await organisationNames(tx, [organisation]);
  return names.get(centre ?? organisation) ?? '';
}
