import { domainToASCII, domainToUnicode } from 'node:url';
import { z } from 'zod';
import { cleanLine } from '#platform/languages/clean-line.ts';
import { composed, plainSigns } from '#platform/languages/compose.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { words } from '#platform/languages/words.ts';
import { emailIn } from './email-in.ts';
import { message } from './input.ts';

/** As long as an address can be (RFC 5321). */
const longest = 254;

const ascii = z.email().max(longest);

/** Letters of any language. What else there is, the making of ASCII cuts off or decodes. */
const domainLetters = /^[\p{L}\p{M}\p{N}.-]+$/u;

/**
 * Reads one e-mail address as people paste it: `Name <a@b.lv>`, `Name (a@b.lv)`, `mailto:a@b.lv`, `a@b.lv;`. Its domain is kept in
 * small letters and in the letters of its own language (`ādaži.lv`). Where there is none, or more than one, it says what is wrong.
 */
export function readEmail(text: string, missing: Text): { readonly email: string } | { readonly wrong: Text } {
  if (text.length > 4 * longest) return { wrong: missing };
  const line = composed(plainSigns(cleanLine(text))).replace(/(mailto:[^\s?<>:]*)\?[^\s<>]*/i, '$1');
  const found = emailIn(line);
  if (found === 'none') return { wrong: missing };
  if (found === 'several') return { wrong: say(words, (w) => w.oneEmail) };
  if (found === 'among words') return { wrong: say(words, (w) => w.onlyEmail) };
  const { address } = found;
  const at = address.lastIndexOf('@');
  const typed = address.slice(at + 1);
  const domain = domainLetters.test(typed) ? domainToASCII(typed) : '';
  if (at < 1 || !ascii.safeParse(`${address.slice(0, at)}@${domain}`).success) return { wrong: missing };
  return { email: `${address.slice(0, at)}@${domainToUnicode(domain)}` };
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
