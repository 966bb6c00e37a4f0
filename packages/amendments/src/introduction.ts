import { maskQuotations } from './marks.ts';
import { verbPattern } from './verbs.ts';

/** The sentence that says which act is amended, and where the operations begin after it. */
export interface Introduction {
  from: number;
  to: number;
  /** Its own number, under which the operations stand; null if it has none. */
  number: string | null;
}

const opening = /(?<=^|\s)(?:(\d{1,2})(?:\.?\s+|\.))?(?:Izdarīt|Veikt|Ievērojot[^.]{1,200}, izdarīt)\s/gu;
// The reference to earlier amendments in the gazette may be long.
const longest = 4_000;
const object = /(?:grozījum|papildinājum|izmaiņ)(?:u|us|as)(?!\p{L})/u;
const joint = /(?:grozījum|papildinājum|izmaiņ)(?:u|us|as)\s*(?:,|un|–|-)\s*/u;
// `Izdarīt grozījumu noteikumos Nr. 4 "…" (…), papildinot ar …`: between the act and the verb no place may stand.
const actOnly =
  /(?:Izdarīt|Veikt)\s+(?:šād\p{L}+\s+)?grozījumus?\s[\s\S]*Nr\s?\.?\s*[\p{L}\d/-]*\d\s*~+\s*(?:\([^()]*\)\s*)*(?:,|un)\s*$/u;
// `noteikumu Nr. 4 "…" 43. punktā grozījumu un aizstāt …`: the place stands between the act and the verb.
const placeBefore =
  /Nr\s?\.?\s*[\p{L}\d/-]*\d\s*~+\s*(?:\([^()]*\)\s*)*(\d+(?:\.\d+)*\.?\s*(?:apakš)?punktā\s+)grozījumus?\s+un\s+$/u;
const amending = new RegExp(`(?<=\\s)${verbPattern}`, 'u');

/** Every introductory sentence from here on. A text that amends two acts has two. */
export function introductionsOf(text: string): Introduction[] {
  const found: Introduction[] = [];
  for (const match of text.matchAll(opening)) {
    const end = endOf(text, match.index);
    if (end === undefined) continue;
    const namesAct = /noteikum|nolikum|lēmum|instrukcij|rīkojum|(?<!\p{L})likum|Nr\s?\.?\s*\d/u.test(
      text.slice(match.index, end),
    );
    if (namesAct) found.push({ from: match.index, to: end, number: match[1] ?? null });
  }
  return found;
}

/** Where the sentence ends: after its colon, or before the verb of the only operation that it contains. */
function endOf(text: string, from: number): number | undefined {
  const masked = maskQuotations(text.slice(from, from + longest));
  const colon = masked.indexOf(':');
  const head = colon === -1 ? masked : masked.slice(0, colon + (/^:+/.exec(masked.slice(colon))?.[0].length ?? 0));
  const verb = head.search(amending);
  if (verb === -1) return colon !== -1 && object.test(head) ? from + head.length : undefined;
  if (actOnly.test(head.slice(0, verb))) return from + verb;
  const place = placeBefore.exec(head.slice(0, verb));
  if (place?.[1]) return from + place.index + place[0].indexOf(place[1], place[0].lastIndexOf('~'));
  // `… grozījumu un aizstāt 5. punktā …`: the place may stand before the verb.
  const joined = joint.exec(head.slice(0, verb + 1));
  return joined ? from + joined.index + joined[0].length : undefined;
}

/** Where on a line another act is introduced in other words: `Noteikumos Nr. 402 izdarāmi šādi grozījumi:`; undefined if none is. */
export function otherActFrom(text: string, from: number): number | undefined {
  const found = /(?<=\n)[^\n:"„\u201c«]*(?<!\p{L})Nr\s?\.?\s*\d[^\n:]*(?:izdarām|izdarīt)[^\n:]*grozījum[^\n:]*:/u.exec(
    text.slice(from),
  );
  return found ? from + found.index : undefined;
}

/** Whether the sentence tells the numbers of several acts, outside of titles and of what stands in brackets. */
export function namesSeveralActs(sentence: string): boolean {
  const bare = maskQuotations(sentence).replace(/\([^()]*\)/g, '');
  const numbers = [...bare.matchAll(/(?<!\p{L})Nr\s?\.?\s*([\p{L}\d/.-]*\d)/giu)].map(([, number]) => number);
  return new Set(numbers).size > 1;
}
