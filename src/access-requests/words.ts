import type { Words } from '#platform/languages/languages.ts';
import { en as reportInEnglish } from './report/words.en.ts';
import { lv as report } from './report/words.lv.ts';
import { en } from './words.en.ts';
import { lv } from './words.lv.ts';

export const words: Words<typeof lv & { readonly report: typeof report }> = {
  lv: { ...lv, report },
  en: { ...en, report: reportInEnglish },
};
