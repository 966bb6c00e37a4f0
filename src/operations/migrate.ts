import { readArguments } from './arguments.ts';
import { migrate } from './migrations.ts';
import { ownerDatabase } from './owner-database.ts';

/** `tilts migrate` */
export async function migrateDatabase(args: readonly string[]): Promise<number> {
  readArguments(args, {});
  await using database = await ownerDatabase(process.env, { make: true });
  const done = await migrate(database.url, (name) => console.log(`  ${name}`));
  console.log(done.length === 0 ? 'The database is up to date.' : `The database is up to date: ${done.length} new.`);
  return 0;
}
