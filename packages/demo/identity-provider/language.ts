import { en } from './words.en.ts';
import { lv, type Words } from './words.lv.ts';

/** The first supported language of the requested ones, in their order; Latvian if there is none. */
export function wordsFor(...wishes: unknown[]): Words {
  const tags = wishes.flatMap((wish) => (typeof wish === 'string' ? wish.toLowerCase().split(/[ ,;]+/) : []));
  for (const tag of tags) {
    const language = tag.split('-')[0];
    if (language === 'lv') return lv;
    if (language === 'en') return en;
  }
  return lv;
}
