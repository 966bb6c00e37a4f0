import { en } from './words.en.ts';
import { lv } from './words.lv.ts';

/** Every answer, level and finding of a report in plain words. */
export const reportWords = { en, lv };

/** A language that `reportWords` has: ISO 639-1. */
export type ReportLanguage = keyof typeof reportWords;
