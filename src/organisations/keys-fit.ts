import type { Logged } from '#platform/database/database.ts';
import { openedWith, wrappedKey } from '#platform/sealing/data-key.ts';
import { staffByNumber } from './enter-staff.ts';
import { own } from './tables.ts';

/**
 * True if the vault's keys open and find what this database has sealed, judged by one staff member; true too if it has none.
 * With a wrong lookup key the site would run, and find nobody: people would be entered a second time.
 */
export async function keysFit(tx: Logged): Promise<boolean> {
  const staff = await own(tx)
    .selectFrom('staff')
    .select(['id', 'number', wrappedKey('staff.id', { ofNoCentre: true }).as('key')])
    .limit(1)
    .executeTakeFirst();
  if (!staff) return true;
  try {
    const number = openedWith(tx, staff.id, staff.key, staff.number);
    return number === null || (await staffByNumber(tx, number))?.id === staff.id;
  } catch {
    return false;
  }
}
