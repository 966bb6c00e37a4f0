import type { Command } from '#operations/command.ts';
import { checkpointSettings } from './settings-of-commands.ts';

/** `tilts audit verify [--since FILE]… [--key VKEY]…` */
export const verifyAuditLogCommand: Command = {
  name: 'audit verify',
  usage: 'tilts audit verify [--since FILE]… [--key VKEY]…',
  summary: {
    lv: 'pārbauda, vai audita žurnāls ir vesels',
    en: 'verify the audit log',
  },
  help: () => `Recomputes the chain of every centre, and compares the rooms' records with the entries that tell of them. That shows that the
log is consistent with itself and with the records. Somebody with the owner's rights can still rewrite all of it, or cut off
its end together with the records: only --since shows that.

  --since FILE  a checkpoint that was kept elsewhere ("tilts audit checkpoint"), or a directory of them (*.note): every chain
                is still there, is at least as long, and has the same entry at that place
  --key VKEY    whose checkpoints are believed ("tilts audit vkey"), instead of the key of this installation

Reads as the owner of the tables, because nobody else sees all centres. Without --since no key for checkpoints is needed.

Exit code: 0 if all holds, 1 if anything does not, 78 if a checkpoint cannot be believed or the database not be read.

${checkpointSettings}`,
  run: async (args) => (await import('#operations/verify-audit.ts')).verifyAuditLog(args),
};
