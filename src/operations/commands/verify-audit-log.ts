import type { Command } from '#operations/command.ts';

/** `tilts audit verify` */
export const verifyAuditLogCommand: Command = {
  name: 'audit verify',
  usage: 'tilts audit verify',
  summary: {
    lv: 'pārbauda, vai audita pierakstos nekas nav mainīts',
    en: 'check that nothing in the audit log was changed',
  },
  help: () => `Recomputes the chain of every centre. Names the first broken link of each that does not hold, and then ends with
exit code 1. Reads as the owner of the tables, because nobody else sees all centres.

Settings, from the environment: DATABASE_OWNER_URL or TILTS_DATA, as for "tilts migrate".`,
  run: async (args) => (await import('#operations/verify-audit.ts')).verifyAuditLog(args),
};
