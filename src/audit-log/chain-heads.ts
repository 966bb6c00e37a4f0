import type { Transaction } from '#platform/database/database.ts';
import type { ChainHead } from './checkpoint.ts';
import { own } from './tables.ts';

/** Where each chain ends at one moment; of all chains only for the owner of the tables. */
export function chainHeads(tx: Transaction): Promise<ChainHead[]> {
  return own(tx).selectFrom('audit_log_head').select(['chain', 'number', 'hash']).orderBy('chain').execute();
}
