import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  acts: { writeNote: 'Note to a colleague on a case' },
  heading: 'Notes to colleagues',
  write: 'Write a note to a colleague',
  text: 'Note',
  warning:
    'Write no personal data: no personal code, no phone number, nothing about health or family. All employees of the centre see the note; it cannot be deleted, and it is not printed on paper.',
  hint: 'For example: “The portal did not work, I tried twice. To be finished tomorrow morning.”',
  enterText: 'Write what the colleague needs to know.',
};
