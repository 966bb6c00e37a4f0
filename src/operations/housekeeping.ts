import { readArguments } from './arguments.ts';
import { purgeExpired } from './purge-expired.ts';
import { siteDatabase } from './site-database.ts';

/** `tilts housekeeping` */
export async function housekeeping(args: readonly string[]): Promise<number> {
  readArguments(args, {});
  await using site = await siteDatabase(process.env);
  const forgotten = Object.entries(await purgeExpired(site.database, Temporal.Now.instant()));
  if (forgotten.length === 0) console.log('Another process keeps house at this moment.');
  for (const [what, rows] of forgotten) console.log(`${what}: ${rows} rows deleted.`);
  return 0;
}
