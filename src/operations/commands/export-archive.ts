import type { Command } from '#operations/command.ts';
import { ownerSettings } from './settings-of-commands.ts';

/** `tilts archive export FILE --centre NAME --year YEAR --file INDEX` */
export const exportArchiveCommand: Command = {
  name: 'archive export',
  usage: 'tilts archive export FILE --centre NAME --year YEAR --file INDEX',
  summary: {
    lv: 'sagatavo gada lietu nodošanai Latvijas Nacionālajam arhīvam',
    en: 'make a file of a year ready for the National Archives',
  },
  help: () => `Writes a file of a year into FILE as the National Archives take it: a ZIP of the scans of the mandates, the register as
workbook and XML, and SHA-512 sums of all. What was put right since holds; what a destroyed data key sealed is not there.
If FILE ends with .siard, it is the register alone, as a database (SIARD 2.2).

  --centre NAME  the name of the centre, or its id
  --year YEAR    such as 2026
  --file INDEX   the index of the file in the classification scheme

Each entry that is handed over is in the log of its centre, about its client. The scans have personal data, and only the user
who runs the command can read it. Under its name there is the whole of it or nothing.

Reads as the owner of the tables, with the keys of the site.

Exit code: 0 if it was written.

${ownerSettings}`,
  run: async (args) => (await import('#operations/archive/export-archive.ts')).exportArchive(args),
};
