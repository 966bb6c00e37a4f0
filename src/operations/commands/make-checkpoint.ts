import type { Command } from '#operations/command.ts';
import { checkpointSettings } from './settings-of-commands.ts';

/** `tilts audit checkpoint` */
export const makeCheckpointCommand: Command = {
  name: 'audit checkpoint',
  usage: 'tilts audit checkpoint > FILE',
  summary: {
    lv: 'izdrukā parakstītu apliecinājumu, kur beidzas audita žurnāls',
    en: 'print a signed statement of where the audit log ends',
  },
  help: () => `Prints a signed note (c2sp.org/signed-note): the origin, the moment, and for each chain its id, the number of its last
entry and that entry's hash. Keep it where nobody who could change the database can change it too: "tilts audit verify
--since FILE" then finds what was removed or rewritten since. Reads as the owner of the tables.

${checkpointSettings}`,
  run: async (args) => (await import('#operations/make-checkpoint.ts')).makeCheckpoint(args),
};
