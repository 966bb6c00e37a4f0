import type { Difference } from '#amendments';
import type { Language } from '#platform/languages/languages.ts';
import { placeInWords } from './place-in-words.ts';
import { words } from './words.ts';

/** What differs, on lines of plain text: `[-gone-]`, `{+new+}`. */
export function differenceInWords(language: Language, { target, kind, words: stretches }: Difference): string {
  const marked = { same: ['', ''], gone: ['[-', '-]'], new: ['{+', '+}'] } as const;
  const text = stretches.map((one) => `${marked[one.kind][0]}${one.text}${marked[one.kind][1]}`).join('');
  const head = `${placeInWords(language, target)}: ${words[language].redline.kinds[kind]}`;
  return text === '' ? head : `${head}\n${text}`;
}
