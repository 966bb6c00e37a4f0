import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  view: 'Printing spare blanks',
  print: 'Print the blanks that wait (PDF)',
  byHand: 'Entered from a blank filled by hand; signed',
  signingToRecord: 'Signing to be recorded',
  onBlank:
    'The mandate was signed on a blank filled by hand, so it is not printed: copy 1 of the blank is placed in the archive and scanned.',
  fromBlank: 'from a blank filled by hand',
};
