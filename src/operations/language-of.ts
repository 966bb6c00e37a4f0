import { type Language, languages } from '#platform/languages/languages.ts';
import { WrongUse } from './arguments.ts';

/** The language that `--language` says. Throws `WrongUse`. */
export function languageOf(text: string): Language {
  const language = languages.find((one) => one === text);
  if (!language) throw new WrongUse(`--language ${text}: lv or en is expected.`);
  return language;
}
