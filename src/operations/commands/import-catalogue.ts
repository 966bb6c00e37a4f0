import type { Command } from '#operations/command.ts';
import { siteSettings } from './settings-of-commands.ts';

/** `tilts catalogue import FILE [--dry-run] [--change] [--from DAY]` */
export const importCatalogueCommand: Command = {
  name: 'catalogue import',
  usage: 'tilts catalogue import FILE [--dry-run] [--change] [--from DAY]',
  summary: {
    lv: 'ievada e-pakalpojumus un pakalpojumu grozu no datnes',
    en: 'enter e-services and the service basket from a file',
  },
  help: () => `FILE is JSON, as docs/operations.md shows. All of it is entered, or nothing and every fault is named by its line. What
is known already is left as it is, so the same file can be read again. What the file has of a known holder
otherwise than it is, is named value by value, and nothing is done unless --change was said.

  --dry-run   shows what would be entered and changed, and does nothing
  --change    changes what the file has of known holders; papers of earlier days keep what was
  --from DAY  the day from which changes hold, such as 2027-01-01; today if not said

${siteSettings}`,
  run: async (args) => (await import('#operations/import-catalogue.ts')).importCatalogueFile(args),
};
