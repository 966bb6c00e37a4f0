import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  view: 'Print of a slip for the client',
  slips: 'Slips for the client',
  help: 'About what was applied for: the number given by the portal, the planned time and the phone of the centre. It has no personal data.',
  print: (code) => `Slip about ${code} (PDF)`,
  printLarge: (code) => `Slip about ${code} in large print (PDF)`,
  printEnglish: (code) => `Slip about ${code} in English (PDF)`,
};
