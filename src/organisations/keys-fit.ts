import type { Transaction } from '#platform/database/database.ts';
import { own } from './tables.ts';

/**
 * True if the vault's keys open and find what this database has sealed, judged by one staff member; true too if it has none.
 * With a wrong lookup key the site would run, and find nobody: people would be entered a second time.
 */
export async function keysFit(tx: Transaction): Promise<boolean> {
  const staff = await own(tx).selectFrom('staff').select(['number', 'number_hash']).limit(1).executeTakeFirst();
  if (!staff) return true;
  try {
    return tx.vault.lookup('personal number', tx.vault.open(staff.number)).equals(staff.number_hash);
  } catch {
    return false;
  }
}
