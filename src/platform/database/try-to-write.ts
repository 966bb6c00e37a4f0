import { advisoryLock, type Database, sql, transaction } from './database.ts';

/** More than half a page of PostgreSQL: each row needs a page of its own. */
const filler = Buffer.alloc(5_000);

/**
 * Commits a change as an act does. Throws `DatabaseAway` if the database cannot write: its disk is full, it is a standby, or it
 * waits for one. Each that waits keeps a connection of PostgreSQL, so of all that try only one may.
 */
export async function tryToWrite(database: Database): Promise<void> {
  await transaction(database, null, async (tx) => {
    advisoryLock(tx, 'try-to-write');
    tx.send(sql`insert into write_probe (filler) values (${filler})`);
    tx.send(sql`delete from write_probe`);
  });
}
