import type { Transaction } from '#platform/database/database.ts';
import { thisCentre } from './register-entries.ts';
import { own } from './tables.ts';

/** The folder into which this centre placed its newest copy. */
export async function folderLastUsed(tx: Transaction): Promise<string | undefined> {
  const newest = await own(tx)
    .selectFrom('register_entry as e')
    .innerJoin('register_place as p', (on) =>
      on.onRef('p.centre_id', '=', 'e.centre_id').onRef('p.document', '=', 'e.document'),
    )
    .select('p.folder')
    .where('e.centre_id', '=', thisCentre)
    .orderBy('e.year', 'desc')
    .orderBy('e.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return newest?.folder;
}
