import { decomposed } from './compose.ts';
import { plainLetters } from './plain-letters.ts';

/** The languages people are served in. Latvian is the model; every other language has its type. */
export type Language = 'lv' | 'en';

export const languages: readonly Language[] = ['lv', 'en'];

/** The same sentence in every language, for messages made before it is known who reads them. */
export type Text = Readonly<Record<Language, string>>;

/** A room's words: `words[language].title`, or `say(words, (w) => w.title)` for all languages at once. */
export type Words<W> = Readonly<Record<Language, W>>;

/** One of a room's texts in every language: `say(words, (w) => w.title)`. */
export function say<W>(words: Words<W>, pick: (words: W) => string): Text {
  return { lv: pick(words.lv), en: pick(words.en) };
}

/** A sentence in every language, where what it says is in words of that language too, such as a day; or a list in the order of each. */
export function inBoth<Told = string>(tell: (language: Language) => Told): Readonly<Record<Language, Told>> {
  return { lv: tell('lv'), en: tell('en') };
}

interface PluralForms {
  /** Latvian 0, 10–20, 30…; English never. */
  readonly zero?: string;
  /** Latvian 1, 21, 31…; English 1. */
  readonly one: string;
  readonly other: string;
}

const pluralRules = { lv: new Intl.PluralRules('lv'), en: new Intl.PluralRules('en') };

/** Chooses the noun's form for a number: Latvian has three, English two. The number itself is not included. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const rule = pluralRules[language].select(count);
  if (rule === 'zero') return forms.zero ?? forms.other;
  return rule === 'one' ? forms.one : forms.other;
}

/** Letters without case and diacritics, as search and names are compared: ā = a, Š = s, Ł = l. Any alphabet passes through. */
export function fold(text: string): string {
  return plainLetters(decomposed(text.toLowerCase()).replace(/[\p{Mark}\p{Default_Ignorable_Code_Point}]/gu, ''))
    .replace(/\s+/gu, ' ')
    .trim();
}
