import { type Database, sql, type Transaction, transaction } from './database.ts';

/** What `transaction` would do and answer, refused by all that would refuse it at its commit; then everything is undone. */
export async function undone<T>(
  database: Database,
  centre: string | null,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const enough = new Error('all was tried, and is undone');
  let tried: { readonly answer: T; readonly checked: Promise<unknown> } | undefined;
  const trying = transaction(database, centre, async (tx) => {
    const answer = await work(tx);
    tx.beforeCommit(() => {
      const checked = tx.ask(sql`set constraints all immediate`);
      checked.catch(() => undefined); // awaited below
      tried = { answer, checked };
      throw enough;
    });
  });
  await trying.catch((error: unknown) => {
    if (error !== enough) throw error;
  });
  if (!tried) throw enough;
  await tried.checked;
  return tried.answer;
}
