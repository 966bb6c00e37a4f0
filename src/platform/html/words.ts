import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Words } from '#platform/languages/languages.ts';
import { en } from './words.en.ts';
import { lv, type PlatformWords } from './words.lv.ts';

const words: Words<PlatformWords> = { lv, en };

// The language goes down the tree as the `lang` attribute does in HTML: it is a property of the document, and a field
// that had to be told it each time would one day be told wrong. Nothing but these words is passed in this way.
const LanguageOfPage = createContext<Language>('lv');

/** Says the language of everything within. `Page` uses it; a test of one component can too. */
export const InLanguage = LanguageOfPage.Provider;

/** The language of the page, for what is said in one language only. */
export function useLanguage(): Language {
  return useContext(LanguageOfPage);
}

/** The platform's own words in the language of the page. */
export function usePlatformWords(): PlatformWords {
  return words[useLanguage()];
}
