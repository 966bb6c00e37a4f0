import type { Command } from '#operations/command.ts';
import { siteSettings } from './settings-of-commands.ts';

/** `tilts organisations import FILE` */
export const importOrganisationsCommand: Command = {
  name: 'organisations import',
  usage: 'tilts organisations import FILE',
  summary: {
    lv: 'ievada ministriju, pašvaldības un to centrus no datnes',
    en: 'enter the ministry, municipalities and their centres from a file',
  },
  help: () => `FILE is JSON, as docs/operations.md shows. What is known already is left as it is, so the same file can be read again.

${siteSettings}`,
  run: async (args) => (await import('#operations/import-organisations.ts')).importOrganisations(args),
};
