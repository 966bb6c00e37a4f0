import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from './words.en.ts';
import { lv, type PlatformWords } from './words.lv.ts';

/** The languages a page can be in. */
export type PageLanguage = 'lv' | 'en';

const words: Record<PageLanguage, PlatformWords> = { lv, en };

// The language goes down the tree as the `lang` attribute does in HTML: it is a property of the document, and a field
// that had to be told it each time would one day be told wrong. Nothing but these words is passed in this way.
const Language = createContext<PageLanguage>('lv');

/** Says the language of everything within. `Page` uses it; a test of one component can too. */
export const InLanguage = Language.Provider;

/** The platform's own words in the language of the page. */
export function usePlatformWords(): PlatformWords {
  return words[useContext(Language)];
}
