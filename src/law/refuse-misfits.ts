import type { AmendingAct, Misfit } from '#amendments';
import { Refusal } from '#platform/input/refusal.ts';
import { inBoth, type Language } from '#platform/languages/languages.ts';
import { placeInWords } from './place-in-words.ts';
import { words } from './words.ts';

/** The refusal of an amendment or a base, with everything that does not fit: which act, which of its sentences, where and for what reason. */
export function refuseMisfits(misfits: readonly Misfit[]): Refusal {
  return new Refusal({
    code: 'law.does-not-fit',
    kind: 'rule',
    problems: misfits.map((misfit) => ({ text: inBoth((language) => inWords(misfit, language)) })),
  });
}

function inWords({ code, reason, acts, at, places }: Misfit, language: Language): string {
  const w = words[language];
  const where = [
    acts.map((act) => actInWords(act, language)).join('; '),
    at === null ? '' : w.by.point(at),
    places.map((place) => placeInWords(language, place)).join('; '),
  ];
  // The reader's own reasons tell the words that they are about, in English.
  const told = language === 'en' ? reason : w.misfits[code];
  return `${where.filter(Boolean).join(', ')}: ${told}`;
}

function actInWords({ issuer, number, date }: AmendingAct, language: Language): string {
  const { by } = words[language];
  return number === null && date === null
    ? by.unnamed
    : [issuer, by.named(number ?? '–', date ?? '–')].filter(Boolean).join(', ');
}
