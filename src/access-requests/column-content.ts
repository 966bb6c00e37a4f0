import { fold } from '#platform/languages/languages.ts';
import { readTerm } from '#rights/index.ts';
import type { Meaning, Unasked } from './column-words.ts';
import { isPhones } from './read-phones.ts';

/** So many cells tell what a column holds. */
const enough = 50;

const signs: readonly (readonly [Meaning | Unasked, (value: string) => boolean])[] = [
  ['email', (value) => isLikeEmail(value)],
  ['personal-code', (value) => /^\d{6}-\d{5}$/.test(value)],
  ['phone', (value) => isPhones(value)],
  ['term', (value) => !('wrong' in readTerm(value))],
  ['number', (value) => /^\d{1,4}[.)]?$/.test(value)],
  ['place', (value) => /\b(?:vpvkac|kac|centrs|centra|novad\w*|pagast\w*|pasvaldib\w*|parvald\w*)\b/.test(fold(value))],
  ['name', (value) => isLikeName(value)],
];

/** What most of a column's cells look like; undefined if they look like nothing known. */
export function meaningByContent(values: readonly string[]): Meaning | Unasked | undefined {
  const looked = values.slice(0, enough);
  return signs.find(([, is]) => looked.filter(is).length * 2 > looked.length)?.[0];
}

/** Whether somebody meant an e-mail address, be it right or wrong. */
export function isLikeEmail(value: string): boolean {
  return value.length < 300 && /[^\s@]@[^\s@]/.test(value);
}

/** Whether it is written as a person's name is: two to four words, each with a capital letter. */
export function isLikeName(value: string): boolean {
  return /^\p{Lu}[\p{L}’'.-]{0,40}(?:[ ,]{1,3}\p{Lu}[\p{L}’'.-]{0,40}){1,3}$/u.test(value);
}
