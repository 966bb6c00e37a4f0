import { isDeepStrictEqual } from 'node:util';
import type { EServiceEdition } from './edition.ts';
import { contentKeys, type EditionContent } from './edition-content.ts';

/** What an edition says otherwise than another, by the names of its properties. */
export function differencesOf(one: EditionContent, other: EditionContent): (keyof EditionContent)[] {
  return contentKeys.filter((key) => !isDeepStrictEqual(one[key], other[key]));
}

/** The same with its end. */
export function isSameEdition(
  one: EditionContent & Pick<EServiceEdition, 'validUntil'>,
  other: EditionContent & Pick<EServiceEdition, 'validUntil'>,
): boolean {
  const sameEnd = one.validUntil?.toString() === other.validUntil?.toString();
  return sameEnd && differencesOf(one, other).length === 0;
}
