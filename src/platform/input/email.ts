import { domainToASCII, domainToUnicode } from 'node:url';
import { z } from 'zod';
import { cleanLine } from '#platform/languages/clean-line.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { words } from '#platform/languages/words.ts';
import { message } from './input.ts';

/** As long as an address can be (RFC 5321). */
const longest = 254;

const ascii = z.email().max(longest);

/** Letters of any language. What else there is, the making of ASCII cuts off or decodes. */
const domainLetters = /^[\p{L}\p{M}\p{N}.-]+$/u;

/**
 * Reads one e-mail address as people paste it: `Name <a@b.lv>`, `mailto:a@b.lv`, `a@b.lv;`. Its domain is kept in small letters and
 * in the letters of its own language (`ādaži.lv`). Where there is none, or more than one, it says what is wrong.
 */
export function readEmail(text: string, missing: Text): { readonly email: string } | { readonly wrong: Text } {
  if (text.length > 4 * longest) return { wrong: missing };
  const line = cleanLine(text);
  const addresses = line
    .toLowerCase()
    .split(/[\s<>"'(),;:]/)
    .filter((word) => /.@./.test(word));
  if (new Set(addresses).size > 1) return { wrong: say(words, (w) => w.oneEmail) };
  const bare = (/^[^<>]*<([^<>]*)>[;,.\s]*$/.exec(line)?.[1] ?? line)
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/(?<![;,.\s])[;,.\s]+$/, '');
  const at = bare.lastIndexOf('@');
  const typed = bare.slice(at + 1);
  const domain = domainLetters.test(typed) ? domainToASCII(typed) : '';
  if (at < 1 || !ascii.safeParse(`${bare.slice(0, at)}@${domain}`).success) return { wrong: missing };
  return { email: `${bare.slice(0, at)}@${domainToUnicode(domain)}` };
}

/** The address as every mail server takes it: an international domain in letters of ASCII. */
export function asciiEmail(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
}

/** One e-mail address, required. `missing` says what to type. */
export function email(missing: Text) {
  return z.string({ error: message(missing) }).transform((text, context) => {
    const read = readEmail(text, missing);
    if ('email' in read) return read.email;
    context.addIssue({ code: 'custom', message: message(read.wrong) });
    return z.NEVER;
  });
}
