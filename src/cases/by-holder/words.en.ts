import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  said: 'What a service holder’s system told of an application',
  plans: (day) => `the service holder plans ${day}`,
  isReady: (day) => `the result has been ready since ${day}`,
  toldPlanned: (day) =>
    `The service holder’s system told the planned completion time: ${day}. The client is still to be informed of it.`,
  toldReady: (day) =>
    `The service holder’s system told that the result has been ready since ${day}. The client is still to be informed of it.`,
};
