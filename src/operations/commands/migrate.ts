import type { Command } from '#operations/command.ts';

/** `tilts migrate` */
export const migrateCommand: Command = {
  name: 'migrate',
  usage: 'tilts migrate',
  summary: {
    lv: 'izveido vai atjauno datubāzes tabulas',
    en: "make the database's tables, or bring them up to date",
  },
  help: () => `Run it before the first start and after every upgrade, then start the site. It can be run again at any time.

Settings, from the environment:
  DATABASE_OWNER_URL  the database, as the role that owns it. DATABASE_OWNER_URL_FILE may name a file with it.
  TILTS_DATA          instead: the data directory of a database of our own`,
  run: async (args) => (await import('#operations/migrate.ts')).migrateDatabase(args),
};
