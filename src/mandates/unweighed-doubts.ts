import { rows, sql, type Transaction } from '#platform/database/database.ts';

/** The doubts about the client that stand and that nothing recorded with this mandate answers, by id: those recorded since it was drawn up. */
export async function unweighedDoubts(tx: Transaction, mandate: string): Promise<readonly string[]> {
  const found = await rows(
    tx,
    sql<{ doubt: string }>`
      select doubt
        from mandate m
       cross join lateral standing_doubts(m.centre_id, m.client_id) doubt
       where m.centre_id = current_centre() and m.id = ${mandate}
         and not exists (
               select from doubt_weighed w where (w.centre_id, w.mandate_id, w.doubt_id) = (m.centre_id, m.id, doubt))`,
  );
  return found.map(({ doubt }) => doubt);
}
