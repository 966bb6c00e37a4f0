import type { Language } from '#platform/languages/languages.ts';
import { words } from './refusals/words.ts';
import type { Said } from './said-in.ts';

/**
 * Why an entry's act was refused, in words, all that was refused in one round; a code without words stays as it is. Empty if it was not
 * refused.
 */
export function whyRefused(
  { refusal, alsoRefused }: Pick<Said, 'refusal' | 'alsoRefused'>,
  language: Language,
): string {
  if (refusal === undefined) return '';
  const known: Readonly<Record<string, string>> = words[language];
  const said = [refusal, ...alsoRefused].map((code) => (Object.hasOwn(known, code) ? known[code] : code));
  return [...new Set(said)].join('; ');
}
