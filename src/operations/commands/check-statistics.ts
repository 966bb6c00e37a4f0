import type { Command } from '#operations/command.ts';
import { siteSettings } from './settings-of-commands.ts';

/** `tilts statistics check` */
export const checkStatisticsCommand: Command = {
  name: 'statistics check',
  usage: 'tilts statistics check',
  summary: {
    lv: 'saskaita dienas, kas vēl nav saskaitītas, un salīdzina statistiku ar ierakstiem',
    en: 'count the days not counted yet, and compare the statistics with the records',
  },
  help: () => `Reports of statistics are read from counts, to which the site adds each day in the night after it. This counts the days
that are not counted yet, then counts all records anew and tells every centre, month and kind where the counts say
something else. Nothing is put right: counts that differ are a fault to be reported.

${siteSettings}

Exit code: 0 nothing differs, 1 something does.`,
  run: async (args) => (await import('#operations/check-statistics.ts')).checkStatistics(args),
};
