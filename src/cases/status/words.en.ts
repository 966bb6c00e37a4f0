import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  allDone: 'Everything is done: the client has been informed, and the mandate is completed.',
  nothingLeft: 'Everything is done: nothing is left to file, and nothing to inform the client of.',
  mandateLives: (until) => `The mandate is in force until ${until}, unless the client revokes it.`,
  mandateIs: (state) => `Mandate: ${state}`,
  identityRefused: 'The identity was not confirmed',
  identityRefusedHelp:
    'No authorised e-service can be applied for. If the client shows another document, check again; otherwise close the case and, if you consulted them, record the consultation.',
  stopped: 'The mandate is no longer in force',
  returned: 'The service holder returned the application for completion',
  returnedHelp:
    'Inform the client of what is to be completed. Once the holder has taken the application up again, say so at the application: then the client is informed of the rest.',
  stillTold: 'The client is still informed of what was filed, as the mandate says.',
  filedStays: 'What was filed stays filed.',
  toContinue: 'If the client wishes to continue, inform them and draw up a new mandate.',
};
