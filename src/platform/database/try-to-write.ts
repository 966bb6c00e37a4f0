import { advisoryLock, type Database, sql, transaction } from './database.ts';

/**
 * Commits a change that needs new room on the disk, as an act does. Throws `DatabaseAway` if the database cannot write: its disk is full,
 * it is a standby, or it waits for one. Each that waits keeps a connection of PostgreSQL, so of all that try only one may.
 */
export async function tryToWrite(database: Database): Promise<void> {
  await transaction(database, null, async (tx) => {
    advisoryLock(tx, 'try-to-write');
    tx.send(sql`select try_to_write()`);
  });
}
