import type { Reach } from '#mandates/index.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** How a client is reached, with a link that calls or writes. Only for whoever informs them. */
export function ReachText({ reach, language }: { readonly reach: Reach; readonly language: Language }) {
  const { way, contact, onPaper } = reach;
  const said = words[language].tellingWays[way] ?? '';
  if (contact === null) return <>{way === 'in_person' ? said : onPaper}</>;
  const href = hrefs[way]?.(contact);
  return (
    <>
      {said} {href ? <a href={href}>{contact}</a> : contact}
    </>
  );
}

const number = (contact: string) => contact.replace(/(?!^\+)\D/g, '');

const hrefs: Partial<Record<Reach['way'], (contact: string) => string>> = {
  phone: (contact) => `tel:${number(contact)}`,
  sms: (contact) => `sms:${number(contact)}`,
  email: (contact) => `mailto:${encodeURIComponent(contact).replace('%40', '@')}`,
};

/** The same where nobody informs anybody: of a number its last three digits alone, of anything else nothing. */
export function maskedReach(reach: Reach, language: Language): string {
  return [words[language].tellingWays[reach.way], maskedContact(reach)].filter(Boolean).join(' ');
}

/** Null where none is needed. */
export function maskedContact({ way, contact }: Reach): string | null {
  if (way === 'in_person') return null;
  const digits = way === 'phone' || way === 'sms' ? (contact ?? '').replace(/\D/g, '').slice(-3) : '';
  return `•••${digits}`;
}
