import type { Command } from '#operations/command.ts';
import { siteSettings } from './settings-of-commands.ts';

/** `tilts publish FOLDER --from MONTH --until MONTH --address URL [--known DAY] [--dry-run]` */
export const publishStatisticsCommand: Command = {
  name: 'publish',
  usage: 'tilts publish FOLDER --from MONTH --until MONTH --address URL [--known DAY] [--dry-run]',
  summary: {
    lv: 'publicē statistiku kā atvērtos datus, neatklājot atsevišķus cilvēkus',
    en: 'publish statistics as open data that give no person away',
  },
  help: () => `Writes into FOLDER how often each centre did what about each e-service in these months, with all totals: a table (CSV)
for each that can be published, csv-metadata.json, which says what the columns mean (CSV on the Web), and
catalogue.jsonld (DCAT-AP 3), which a data portal such as CKAN reads. Numbers from 1 to 4 are hidden, and others so that
nobody can compute these, from this edition or from all together; a table for which that cannot be shown is not
published, and it is told why.

Months are such as 2026-01, and have ended. The same months, known until the same day, are one edition: published again
they are the same files, byte by byte.

  --address URL  where the files will stand
  --known DAY    as it was known when this day ended, such as 2027-02-15; the last one counted if not said
  --dry-run      tells what would be published, and writes nothing

Exit code: 0 if it was done.

${siteSettings}`,
  run: async (args) => (await import('#operations/publish-statistics.ts')).publishStatisticsTo(args),
};
