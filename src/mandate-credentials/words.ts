import type { Words } from '#platform/languages/languages.ts';
import { en } from './words.en.ts';
import { lv } from './words.lv.ts';

export const words: Words<typeof lv> = { lv, en };
