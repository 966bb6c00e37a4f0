import { type Edition, editionsOf, type Misfit } from '#amendments';
import { Refusal } from '#platform/input/refusal.ts';
import { inBoth } from '#platform/languages/languages.ts';
import type { Sources } from './bundled-law.ts';
import { dayInWords } from './day-in-words.ts';
import { words } from './words.ts';

/** A regulation in all its editions, as far as they are known. They are made anew each time from what they follow from. */
export interface Regulation extends Sources {
  /** From the base on, in the order of their days; never empty. */
  readonly editions: readonly [Edition, ...Edition[]];
}

/** Makes the editions, or tells everything that does not fit. */
export function madeFrom(sources: Sources): Regulation | { readonly refused: readonly Misfit[] } {
  const made = editionsOf(sources.base, sources.amendments);
  if ('refused' in made) return made;
  const [first, ...later] = made.editions;
  if (!first) throw new Error('a base is an edition');
  return { ...sources, editions: [first, ...later] };
}

/** The edition of a day. Refused as absent before the first: what the text was then is not known. */
export function editionOfDay({ editions, base }: Regulation, day: string): Edition {
  const edition = editions.findLast(({ from }) => from <= day);
  if (edition) return edition;
  throw new Refusal({
    code: 'law.too-early',
    kind: 'absent',
    problems: [{ text: inBoth((language) => words[language].tooEarly(dayInWords(base.from, language))) }],
  });
}
