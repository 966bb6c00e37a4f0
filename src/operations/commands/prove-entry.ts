import type { Command } from '#operations/command.ts';

/** `tilts audit prove ENTRY` */
export const proveEntryCommand: Command = {
  name: 'audit prove',
  usage: 'tilts audit prove ENTRY > FILE',
  summary: {
    lv: 'izdrukā pierādījumu, ka ieraksts ir publiskajā žurnālā',
    en: 'print the proof that an entry is in the public log',
  },
  help: () => `Prints the proof that an entry of the audit log is in the public log: a .tlog-proof (c2sp.org/tlog-proof). Whoever has it
needs only the public key ("tilts audit vkey") to verify it: "tilts audit check-proof". What the entry says is not in it.

  ENTRY  CHAIN/NUMBER: the id of the centre, or zeros for what belongs to no centre, and the number of the entry

Reads as the owner of the tables.

Exit code: 0 if there is a proof, 1 if there is no such entry or it was not published yet.

Settings, from the environment: DATABASE_OWNER_URL or TILTS_DATA, as for "tilts migrate".`,
  run: async (args) => (await import('#operations/prove-entry.ts')).proveAuditEntry(args),
};
