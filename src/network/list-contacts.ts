import type { ListFinding } from './list-finding.ts';

/** Phones and e-mail addresses of one office, with what was found odd about them. */
export interface ListContacts {
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly findings: readonly ListFinding[];
}

/**
 * Reads the cells of an office's phone and e-mail, in which several may stand. A number of Latvia gets its country's code; what is none
 * stays as it is written, and is told.
 */
export function readContacts(line: number, phone: string, email: string): ListContacts {
  const findings: ListFinding[] = [];
  const phones = parts(phone).flatMap((part) => {
    const read = readPhones(part);
    if (!read) findings.push({ line, code: 'phone-odd', found: part });
    return read ?? [part];
  });
  const emails = parts(email).flatMap(emailsIn);
  for (const one of emails) {
    if (!isEmail(one)) findings.push({ line, code: 'email-odd', found: one });
  }
  const several = ['several-phones', phone, phones] as const;
  for (const [code, found, read] of [several, ['several-emails', email, emails]] as const) {
    if (read.length > 1) findings.push({ line, code, found, readings: [[...new Set(read)].join(', ')] });
  }
  return { phones: [...new Set(phones)], emails: [...new Set(emails)], findings };
}

/** Whether two texts are the same phones, however they are written. */
export function samePhones(one: string, other: string): boolean {
  const plain = (text: string) =>
    parts(text)
      .flatMap((part) => readPhones(part) ?? [part])
      .join(', ');
  return plain(one) === plain(other);
}

function parts(text: string): string[] {
  return text
    .split(/[,;/\n]| un /)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** With only a blank between them, if each is whole. */
function emailsIn(text: string): readonly string[] {
  const words = text.split(/\s+/);
  return words.every(isEmail) ? words : [text];
}

function isEmail(text: string): boolean {
  const [name = '', host = '', ...more] = text.split('@');
  const labels = host.split('.');
  return (
    more.length === 0 &&
    /^\w/.test(name) &&
    name.split('.').every((part) => /^[\w%+'-]+$/.test(part)) &&
    labels.length > 1 &&
    labels.every((label) => /^[a-z\d-]+$/i.test(label) && !/^-|-$/.test(label)) &&
    /^[a-z]{2,}$/i.test(labels.at(-1) ?? '')
  );
}

function readPhones(text: string): string[] | undefined {
  const digits = text.replace(/[\s().-]/g, '').replace(/^(?:\+|00)?371(?=\d{8}$)/, '');
  if (/^[2-9]\d{7}$/.test(digits)) return [`+371 ${digits}`];
  // Two numbers with only a blank between them, each of them whole.
  const two = /^(?:\+371 ?)?([2-9]\d{7}) (?:\+371 ?)?([2-9]\d{7})$/.exec(text);
  return two ? [`+371 ${two[1]}`, `+371 ${two[2]}`] : undefined;
}
