import { marksOf, pair } from './marks.ts';
import { verbPattern } from './verbs.ts';

/** The sentence that says which act is amended, and where the operations begin after it. */
export interface Introduction {
  from: number;
  to: number;
  /** Its own number, under which the operations stand; null if it has none. */
  number: string | null;
}

const opening = /(?<=^|\s)(?:(\d{1,2})\.?\s+)?(?:Izdarīt|Veikt|Ievērojot[^.]{1,200}, izdarīt)\s/gu;
const object = '(?:grozījum|papildinājum|izmaiņ)(?:u|us|as)';

/** Every introductory sentence from here on. A text that amends two acts has two. */
export function introductionsOf(text: string): Introduction[] {
  const found: Introduction[] = [];
  for (const match of text.matchAll(opening)) {
    const end = endOf(text, match.index);
    const namesAct = /noteikum|nolikum|lēmum|instrukcij|rīkojum|(?<!\p{L})likum|Nr\s?\.?\s*\d/u.test(
      text.slice(match.index, end),
    );
    if (end !== undefined && namesAct) found.push({ from: match.index, to: end, number: match[1] ?? null });
  }
  return found;
}

/** Where the sentence ends: after its colon, or before the verb of the only operation that it contains. */
function endOf(text: string, from: number): number | undefined {
  const rest = text.slice(from, from + 4_000);
  const masked = mask(rest);
  const colon = new RegExp(
    String.raw`^(?:(?!\s${verbPattern})[^:])*?${object}(?:(?!\s${verbPattern})[^:])*:`,
    'u',
  ).exec(masked)?.[0];
  // `… grozījumu un aizstāt 5. punktā …`
  const verb = new RegExp(
    String.raw`^[^:]*?${object}\s*(?:,|un|–|-)\s*(?=(?:[^:;]{0,200}\s)?${verbPattern})`,
    'u',
  ).exec(masked)?.[0];
  const head = [colon, verb].filter((one) => one !== undefined).sort((one, other) => one.length - other.length)[0];
  return head === undefined ? undefined : from + head.length;
}

/** The text with its quotations blotted out, letter by letter. */
function mask(text: string): string {
  let masked = text;
  for (const { opened, closed } of pair(marksOf(text)).quotations) {
    const [start, end] = [opened.at, closed.at + closed.length];
    masked = masked.slice(0, start) + '~'.repeat(end - start) + masked.slice(end);
  }
  return masked;
}
