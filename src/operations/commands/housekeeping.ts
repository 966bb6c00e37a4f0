import type { Command } from '#operations/command.ts';
import { siteSettings } from './settings-of-commands.ts';

/** `tilts housekeeping` */
export const housekeepingCommand: Command = {
  name: 'housekeeping',
  usage: 'tilts housekeeping',
  summary: {
    lv: 'izdzēš to, kam laiks pagājis',
    en: 'delete what has outlived its time',
  },
  help: () => `Sessions long ended, forms kept too long, traces of postings older than 30 days. Never a case, a mandate or an audit
entry. The site does it by itself; this is for doing it at once. Safe at any time and on any number of machines.

${siteSettings}`,
  run: async (args) => (await import('#operations/housekeeping.ts')).housekeeping(args),
};
