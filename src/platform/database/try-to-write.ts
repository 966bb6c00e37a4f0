import { type Database, sql, transaction } from './database.ts';

/** More than half a page of PostgreSQL: each row needs a page of its own. */
const filler = Buffer.alloc(5_000);

/** Commits a change as an act does. Throws `DatabaseAway` if the database cannot write: its disk is full, or it is a standby. */
export async function tryToWrite(database: Database): Promise<void> {
  await transaction(database, null, async (tx) => {
    tx.send(sql`insert into write_probe (filler) values (${filler})`);
    tx.send(sql`delete from write_probe`);
  });
}
