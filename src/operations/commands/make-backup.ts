import type { Command } from '#operations/command.ts';
import { ownerSettings } from './settings-of-commands.ts';

/** `tilts backup DIRECTORY` */
export const makeBackupCommand: Command = {
  name: 'backup',
  usage: 'tilts backup DIRECTORY',
  summary: {
    lv: 'saglabā datubāzes rezerves kopiju',
    en: 'back up the database',
  },
  help: () => `Makes DIRECTORY with the database as pg_dump writes it, and a manifest that names the version, the migrations and the
keys that the backup needs, by their fingerprints. The keys are not in it. The site goes on meanwhile. A backup that is
interrupted never gets the name DIRECTORY.

${ownerSettings}`,
  run: async (args) => (await import('#operations/backup/make-backup.ts')).makeBackup(args),
};
