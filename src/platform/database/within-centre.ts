import { sql, type Transaction } from './database.ts';

/**
 * A part of a transaction that happens at one centre: row-level security and the log are those of that centre, and all rules that are
 * asked at the end are asked at the end of the part. So much that concerns several centres is done whole or not at all.
 */
export async function withinCentre<T>(
  tx: Transaction,
  centre: string,
  work: (part: Transaction) => Promise<T>,
): Promise<T> {
  const last: (() => void)[] = [];
  tx.send(sql`select set_config('app.centre', ${centre}, true)`);
  const result = await work({ ...tx, beforeCommit: (task) => void last.push(task) });
  for (const task of last) task();
  await tx.ask(sql`set constraints all immediate`);
  tx.send(sql`set constraints all deferred`);
  tx.send(sql`select set_config('app.centre', '', true)`);
  return result;
}
