import type { Command } from '#operations/command.ts';
import { siteSettings } from './settings-of-commands.ts';

/** `tilts catalogue [--on DAY] [--json]` */
export const listAnnex1Command: Command = {
  name: 'catalogue',
  usage: 'tilts catalogue [--on DAY] [--json]',
  summary: {
    lv: 'parāda pakalpojumu grozu (1. pielikumu) kādā dienā',
    en: 'show the service basket (Annex 1) on a day',
  },
  help: () => `Prints Annex 1 of regulation 401 as in force on a day: each point with its words, which act gave it them, in the form
of likumi.lv, and the codes of the e-services that are bound to it on that day. Of a text that is not whole only what
the acts name is known, and this is said.

  --on DAY  the day, such as 2019-03-01; today if not said
  --json    for programs: { regulation, annex, on, edition, isComplete, points }, each point with { point, words, state,
            identity, origin, since, until, madeBy, eServices, boundBefore }. What is not known is null. boundBefore has
            e-services bound to the point before it was worded anew: whether they belong there, their holder says

Nothing is entered or changed.

${siteSettings}`,
  run: async (args) => (await import('#operations/list-annex-1.ts')).listAnnex1(args),
};
