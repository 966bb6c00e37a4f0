import { sql, type Transaction } from '#platform/database.ts';

/**
 * From here to the commit nobody else gives this person anything. An exclusion constraint looks only after it has written,
 * so two terms that overlap would otherwise wait for each other until PostgreSQL undoes one of them.
 */
export function oneAfterAnother(tx: Transaction, person: string): void {
  tx.send(sql`select pg_advisory_xact_lock(hashtextextended(${person}, 0))`);
}
