import type { Command } from '#operations/command.ts';
import { ownerSettings } from './settings-of-commands.ts';

/** `tilts audit seen` */
export const listSeenCommand: Command = {
  name: 'audit seen',
  usage: 'tilts audit seen (--account … | --address …) --from … --to …',
  summary: {
    lv: 'uzskaita, kuru dati redzēti no konta vai tīkla adreses',
    en: 'list whose data an account or an address saw',
  },
  help: () => `For the report of a data breach: everybody whose data were seen in these days, over all centres, as CSV with names.
How many they are is written beside it. That it was asked is written into the audit log.

  --account     NNNNNN-NNNNN, or the id of an employee in the log
  --address     a network address, such as 192.0.2.7
  --from, --to  days, such as 2026-03-02; both are included

${ownerSettings}`,
  run: async (args) => (await import('#operations/seen.ts')).listSeen(args),
};
