import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  filed: 'This e-service has already been applied for in this client’s name',
  filedOn: (day) => `Applied for on ${day}`,
  filedHelp: 'Apply again only if the client wants that. The log will say that the first one was known of.',
};
