import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  tooEarly: (day) => `What is known of the text begins on ${day}; no earlier edition is held.`,
  base: {
    noJson: 'The file is not correct JSON.',
    noPlace: (annexPoint, point) => `No place is written so. Write, for example, “${annexPoint}” or “${point}”.`,
    placeTwice: 'This place stands in the file before already.',
  },
};
