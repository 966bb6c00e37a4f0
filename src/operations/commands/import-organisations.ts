import type { Command } from '#operations/command.ts';
import { siteSettings } from './settings-of-commands.ts';

/** `tilts organisations import FILE [--dry-run] [--change] [--from DAY]` */
export const importOrganisationsCommand: Command = {
  name: 'organisations import',
  usage: 'tilts organisations import FILE [--dry-run] [--change] [--from DAY]',
  summary: {
    lv: 'ievada ministriju, pašvaldības un to centrus no datnes',
    en: 'enter the ministry, municipalities and their centres from a file',
  },
  help: () => `FILE is JSON, as docs/operations.md shows. What is new is entered. What the file has otherwise than it is,
is shown, value by value; then nothing is done unless --change was said. So the same file can be read again,
and a changed one overwrites nothing unseen.

  --dry-run   shows what would be entered and changed, and does nothing
  --change    changes the values that were shown; what was before stays as history, and papers of earlier days keep it
  --from DAY  the day from which changes hold, such as 2027-01-01; today if not said

Exit code: 0 if it was done, 1 if the file would change something and --change was not said.

${siteSettings}`,
  run: async (args) => (await import('#operations/import-organisations.ts')).importOrganisations(args),
};
