import type { Command } from '#operations/command.ts';
import { ownerSettings } from './settings-of-commands.ts';

/** `tilts restore DIRECTORY` */
export const restoreBackupCommand: Command = {
  name: 'restore',
  usage: 'tilts restore DIRECTORY',
  summary: {
    lv: 'atjauno datubāzi no rezerves kopijas',
    en: 'restore the database from a backup',
  },
  help: () => `Into an empty database, or a data directory without one, and in one transaction. Before that it refuses, in words, a backup
that is incomplete, damaged or a later version's, and keys that are not those of the backup. Run "tilts audit verify" after
it.

${ownerSettings}`,
  run: async (args) => (await import('#operations/backup/restore-backup.ts')).restoreBackup(args),
};
