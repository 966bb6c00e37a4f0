import { namesInBothLanguages, neverInEnglish, neverInLatvian, notQuestions, wordsOfOtherLetters } from './allowed.ts';
import type { Pair } from './pair.ts';
import { parametersIn } from './parameters.ts';
import { pluralFaults } from './plurals.ts';
import { argumentsFor, samplesOf } from './samples.ts';

/** The faults of a pair of languages, each with what to do. */
export function faultsOf({ folder, lv, en, source }: Pair): string[] {
  const parameters = parametersIn(source);
  return compare(lv, en, []);

  function compare(latvian: unknown, english: unknown, path: readonly string[]): string[] {
    const here = `${folder}: ${path.join('.')}`;
    if (kindOf(latvian) !== kindOf(english)) {
      return [`${here} is ${kindOf(latvian)} in Latvian and ${kindOf(english)} in English: make it the same`];
    }
    if (typeof latvian === 'string') return textFaults(latvian, english as string).map((fault) => `${here} ${fault}`);
    if (typeof latvian === 'function') {
      return functionFaults(latvian as Say, english as Say, parameters.get(path.join('.'))).map(
        (fault) => `${here} ${fault}`,
      );
    }
    if (typeof latvian !== 'object' || latvian === null) return [];
    const [own, other] = [latvian, english] as [Record<string, unknown>, Record<string, unknown>];
    return [
      ...Object.keys(other).flatMap((key) =>
        key in own ? [] : [`${here}.${key} is in English only: write it in Latvian first`],
      ),
      ...Object.keys(own).flatMap((key) =>
        key in other ? compare(own[key], other[key], [...path, key]) : [`${here}.${key} is not in English: write it`],
      ),
    ];
  }
}

type Say = (...values: unknown[]) => unknown;

function functionFaults(latvian: Say, english: Say, types: readonly string[] | undefined): string[] {
  if (types === undefined) return ['is a function that cannot be read: write it as (name: type) => text'];
  const unknown = types.find((type) => samplesOf(type) === undefined);
  if (unknown) return [`takes ${unknown}: tell test/words/samples.ts some values of it`];
  const called = argumentsFor(types).flatMap((values) => textFaults(latvian(...values), english(...values)));
  return [...new Set([...called, ...pluralFaults('lv', latvian, types), ...pluralFaults('en', english, types)])];
}

function textFaults(latvian: unknown, english: unknown): string[] {
  if (typeof latvian !== 'string' || typeof english !== 'string') return ['gives no text'];
  return [
    ...formFaults('Latvian', latvian),
    ...formFaults('English', english),
    ...(latvian === english && !isSameByRight(latvian) ? [`is the same in both languages: "${latvian}"`] : []),
    ...foreignWords(latvian, /[qwxy]/i).map((word) => `says "${word}" in Latvian, which has no such letters`),
    ...foreignWords(english, /[āčēģīķļņšūž]/i).map((word) => `says "${word}" in English, which has no such letters`),
    ...markFaults(latvian, english),
    ...otherWords(latvian, neverInLatvian),
    ...otherWords(english, neverInEnglish),
  ];
}

const asksInLatvian =
  /^(?:Kā|Kad|Kam|Kas|Ko|Kur|Kurš|Kur[aāuo]\p{L}*|Kād\p{L}*|Kāpēc|Vai|Cik|(?:Ar|No|Par|Uz) k(?:o|ā|ād\p{L}*|ur\p{L}*))(?!\p{L}) [^?.:…]+$/u;

/** A question has its mark in both languages, and so has a sentence its end. A date brings the full stop of Latvian with it. */
function markFaults(latvian: string, english: string): string[] {
  const faults: [boolean, string][] = [
    [latvian.endsWith('?') !== english.endsWith('?'), `asks in one language only: "${latvian}", "${english}"`],
    [asksInLatvian.test(latvian) && !notQuestions.has(latvian), `asks without a question mark: "${latvian}"`],
    [/^\p{Lu}.*\.$/su.test(latvian) && !/[.?!:…]$/.test(english), `ends a sentence in Latvian only: "${english}"`],
  ];
  return faults.filter(([isSo]) => isSo).map(([, fault]) => fault);
}

/** Where a text says one of these words, each with what to write instead. */
export function otherWords(text: string, never: readonly (readonly [word: RegExp, instead: string])[]): string[] {
  return never.flatMap(([word, instead]) =>
    word.test(text) ? [`says "${word.exec(text)?.[0]}": one word, one thing; write ${instead} (docs/glossary.md)`] : [],
  );
}

/** Names, and texts without words: units, formats, marks. */
function isSameByRight(text: string): boolean {
  return namesInBothLanguages.has(text) || !/\p{Lowercase}/u.test(text);
}

function formFaults(language: string, text: string): string[] {
  const faults: [boolean, string][] = [
    [text.trim() === '', 'is empty'],
    [text !== text.trim() && text.trim() !== '', 'begins or ends with a space'],
    [/ {2}/.test(text), 'has two spaces'],
    [/undefined|\bnull\b|NaN|\[object/.test(text), `says "${text}"`],
    [/ [,.;:!?](\s|$)/.test(text), `has a space before a mark: "${text}"`],
  ];
  return faults.filter(([isSo]) => isSo).map(([, fault]) => `${fault} in ${language}`);
}

function foreignWords(text: string, letters: RegExp): string[] {
  const words = text.match(/[\p{Letter}\p{Mark}’'-]+/gu) ?? [];
  const foreign = words.filter((word) => letters.test(word) && !wordsOfOtherLetters.has(word));
  // An abbreviation such as WCAG belongs to no language.
  return foreign.filter((word) => /\p{Lowercase}/u.test(word));
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : value === null ? 'nothing' : typeof value;
}
