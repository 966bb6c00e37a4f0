import type { Command } from '#operations/command.ts';
import { siteSettings } from './settings-of-commands.ts';

/** `tilts catalogue import FILE` */
export const importCatalogueCommand: Command = {
  name: 'catalogue import',
  usage: 'tilts catalogue import FILE',
  summary: {
    lv: 'ievada e-pakalpojumus un pakalpojumu grozu no datnes',
    en: 'enter e-services and the service basket from a file',
  },
  help: () => `FILE is JSON, as docs/operations.md shows. All of it is entered, or nothing and every fault is named by its line. What
is known already is left as it is, so the same file can be read again.

${siteSettings}`,
  run: async (args) => (await import('#operations/import-catalogue.ts')).importCatalogueFile(args),
};
