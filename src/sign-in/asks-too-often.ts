import { type Database, transaction } from '#platform/database/database.ts';
import { countCaller } from './count-caller.ts';

/**
 * Counts a look at a page that is open to everybody, and says whether there were too many this minute from that network address.
 * `caller` is its mark, as the pipeline has it. Looks and sign-ins are counted apart.
 */
export function asksTooOften(
  database: Database,
  { page, caller = 'unknown', at }: { page: string; caller: string | undefined; at: Temporal.Instant },
): Promise<boolean> {
  const counted = database.vault.lookup(`looks at ${page}`, caller);
  return transaction(database, null, async (tx) => (await countCaller(tx, counted, at)) > looksPerMinute);
}

/** A municipality's visitors can share one address; a person looks at one paper, or at a few. */
const looksPerMinute = 60;
