import type { Transaction } from '#platform/database/database.ts';
import { refuse } from './refuse.ts';
import { own } from './tables.ts';

/** Whether a request is decided. It is held by whoever asks (`for update`), so that the answer stays true. */
export async function isDecided(tx: Transaction, request: string): Promise<boolean> {
  const decided = await own(tx)
    .selectFrom('access_request_decision')
    .select('request_id')
    .where('request_id', '=', request)
    .executeTakeFirst();
  return decided !== undefined;
}

export async function requireUndecided(tx: Transaction, request: string): Promise<void> {
  if (await isDecided(tx, request)) throw refuse('already-decided', (w) => w.alreadyDecided, { kind: 'conflict' });
}
