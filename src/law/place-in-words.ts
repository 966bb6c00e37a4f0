import type { NumberStep, Step, Target } from '#amendments';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './place-words/words.ts';

/** A place of a text as the law writes it: `1. pielikums, 3.13. punkts`. */
export function placeInWords(language: Language, { steps }: Target): string {
  return steps.map((step) => stepInWords(language, step)).join(', ');
}

function stepInWords(language: Language, { kind, number, name, last }: Step): string {
  const w = words[language];
  const what = w.places[kind];
  if (last) return `${w.last} ${what}`;
  if (number) return withNumber[language](what, numberInFigures(number));
  return name === undefined ? what : `${what} „${name}”`;
}

/** Latvian numbers are ordinals, with the dot of one, and stand before the noun. */
const withNumber: Readonly<Record<Language, (what: string, number: string) => string>> = {
  lv: (what, number) => `${number} ${what}`,
  en: (what, number) => `${what} ${number.replace(/\.$/, '')}`,
};

const small = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number as the law writes it: 2.1., 16.¹ */
export function numberInFigures(number: readonly NumberStep[]): string {
  return number
    .map((step) => `${step.number}.${(step.raised ?? '').replace(/\d/g, (figure) => small[Number(figure)] ?? figure)}`)
    .join('')
    .replace(/(?<=[⁰¹²³⁴⁵⁶⁷⁸⁹])(?=\d)/g, ' ');
}
