import type { Command } from '#operations/command.ts';
import { siteSettings } from './settings-of-commands.ts';

/** `tilts network import FILE [--dry-run] [--change] [--as-written] [--leave-out] [--same-address] [--kind CODE] [--from DAY] [--language lv]` */
export const importNetworkCommand: Command = {
  name: 'network import',
  usage: 'tilts network import FILE [--dry-run] [--kind CODE] [--from DAY] [--language lv] […]',
  summary: {
    lv: 'ievada centrus un to darba laiku vai iestādes no publicēta saraksta',
    en: 'enter centres and their opening hours, or institutions, from a published list',
  },
  help: () => `FILE is a published list (CSV) of centres or of institutions, as "tilts network read" reads it.
Each irregularity is told by its line. Centres are matched by their name, institutions by their registration number, or by
their name where the list has none. What is new is entered; what the list has otherwise than it is, is shown, value by value.
A liquidated institution is only told. All of it is done in one transaction, or nothing.

  --dry-run     shows what would be done, tries it and undoes it
  --change      changes the values that were shown; what was before stays as history
  --as-written  keeps as text what is to be decided (?), and leaves out what cannot be read
  --leave-out   leaves out what cannot be entered: it is named, with what is not known of it
  --same-address
                enters also a new centre whose address is that of another one, which is asked otherwise
  --kind CODE   the kind of what is new, where the list tells none: of institutions institution, service_holder,
                municipality; of centres novada, reģionālas, nacionālas, vietējas, "atbalsta dienests", or one that a
                centre here has
  --from DAY    the day from which it holds, such as 2027-01-01; today if not said

Exit code: 0 if it was done, 1 if something stops it, which is told.

${siteSettings}`,
  run: async (args) => (await import('#operations/network/import-network.ts')).importNetwork(args),
};
