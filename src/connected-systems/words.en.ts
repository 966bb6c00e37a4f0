import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  enterSystem: 'Entering a connected system',
  off: 'Mandates are not checked here: the operator of this site has not stated the legal basis.',
  notProved: 'The system has not proved itself, or its access token has expired. Get a new access token.',
};
