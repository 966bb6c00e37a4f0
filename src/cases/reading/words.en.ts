import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  readNotice: 'Print of the notice to read in another language',
  readMandate: 'Print of a mandate to read in another language',
  heading: 'To read in another language',
  help: 'Printed only if the client asks; the log keeps that they did. The sheet has no legal force and its translation is not confirmed yet: it says so.',
  language: 'Language to read in',
  chooseLanguage: 'Choose the language in which the client asks to read.',
  asked: 'The client asked for the text in this language',
  tickAsked: 'A text in another language is printed only if the client asks. Tick that they did.',
  print: 'Print to read (PDF)',
  noText: 'There is no text in this language.',
};
