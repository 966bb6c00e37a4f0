import { readArguments } from './arguments.ts';
import { purgeExpired } from './purge-expired.ts';
import { siteDatabase } from './site-database.ts';

/** `tilts housekeeping` */
export async function housekeeping(args: readonly string[]): Promise<number> {
  readArguments(args, {});
  await using site = await siteDatabase(process.env);
  const deleted = Object.entries(await purgeExpired(site.database, Temporal.Now.instant()));
  if (deleted.length === 0) console.log('Another process is deleting expired rows at this moment.');
  for (const [what, rows] of deleted) console.log(`${what}: ${rows} rows deleted.`);
  return 0;
}
