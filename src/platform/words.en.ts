import { plural } from './languages.ts';
import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  notADate: 'Enter a date, for example 01.03.2019',
  tooLong: (max) =>
    `Shorten the text: it can have ${max} ${plural('en', max, { one: 'character', other: 'characters' })} at most.`,
  unreadableValue: 'This value cannot be read. Check it and enter it again.',
};
