import type { Command } from '#operations/command.ts';
import { siteSettings } from './settings-of-commands.ts';

/** `tilts network import FILE [--dry-run] [--change] [--as-written] [--kind CODE] [--from DAY] [--language lv]` */
export const importNetworkCommand: Command = {
  name: 'network import',
  usage: 'tilts network import FILE [--dry-run] [--change] [--as-written] [--kind CODE] [--from DAY] [--language lv]',
  summary: {
    lv: 'ievada centrus un to darba laiku no publicēta saraksta',
    en: 'enter centres and their opening hours from a published list',
  },
  help: () => `FILE is a published list of centres (CSV), as "tilts network read" reads it: each irregularity is told by its line.
Centres are matched by their name. What is new is entered; what the list has otherwise than it is, is shown, value by value.
All of it is done in one transaction, or nothing.

  --dry-run     shows what would be done, tries it and undoes it
  --change      changes the values that were shown; what was before stays as history
  --as-written  keeps as text what is to be decided (?), and leaves out what cannot be read
  --kind CODE   the kind of new centres, where the list tells none
  --from DAY    the day from which it holds, such as 2027-01-01; today if not said

Exit code: 0 if it was done, 1 if something stops it, which is told.

${siteSettings}`,
  run: async (args) => (await import('#operations/network/import-network.ts')).importNetwork(args),
};
