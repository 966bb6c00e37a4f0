import type { TestDatabase } from './database.ts';
import { asOwner } from './traces.ts';

/** Until a connection of the database waits for a lock that another one holds; or until it `isOver` without that. */
export async function untilSomebodyWaits(database: TestDatabase, isOver = () => false): Promise<void> {
  await asOwner(database, async (owner) => {
    while (!isOver()) {
      const { rows } = await owner.query<{ waiting: number }>(
        `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      if (rows[0]?.waiting) return;
    }
  });
}
