import { transaction } from '#platform/database/database.ts';
import { countDays, differingCounts } from '#statistics/index.ts';
import { readArguments } from './arguments.ts';
import { siteDatabase } from './site-database.ts';

/** `tilts statistics check`: 1 if the counts differ from the records, else 0. */
export async function checkStatistics(args: readonly string[]): Promise<number> {
  readArguments(args, {});
  await using site = await siteDatabase(process.env);
  const days = await countDays(site.database, Temporal.Now.instant());
  console.log(`${days} days counted.`);
  const differing = await transaction(site.database, null, differingCounts);
  for (const { centre, month, kind, counted, recorded } of differing)
    console.log(
      `${month.toPlainYearMonth().toString()} ${kind} of centre ${centre}: ${counted} counted, ${recorded} recorded.`,
    );
  if (differing.length === 0) console.log('The counts are what the records say.');
  return differing.length === 0 ? 0 : 1;
}
