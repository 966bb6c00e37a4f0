import { type Actor, mostWaiting } from '#acting/index.ts';
import { readByIndex, rows, sql, type Transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';

/** How many of the centre's clients are to be told something today, or were before. */
export async function countToTell(tx: Transaction, { centre, at }: Actor): Promise<number> {
  readByIndex(tx);
  const [found] = await rows(
    tx,
    sql<{ count: number }>`
      select count(*) as count
        from (select from case_progress where centre_id = ${centre} and tell_on <= ${officialDay(at)} limit ${mostWaiting}) c`,
  );
  return Number(found?.count ?? 0);
}
