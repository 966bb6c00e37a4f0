import { type Logged, rows, sql } from '#platform/database/database.ts';

/** Where a walk through all subjects stands: after this one, in the order of centres and ids. */
export interface After {
  readonly centre: string;
  readonly id: string;
}

export const fromTheBeginning: After = {
  centre: '00000000-0000-0000-0000-000000000000',
  id: '00000000-0000-0000-0000-000000000000',
};

/** What one step of a walk did; without `after` it was the last one. */
export interface Step {
  readonly done: number;
  readonly after: After | undefined;
}

/** So many a transaction: acts that need one of these rows wait no longer than that. */
export const batch = 500;

/** Wraps the next data keys by the key that is current, where another one wraps them. Only as the owner of the tables. */
export async function rewrapDataKeys(tx: Logged, { centre, id }: After): Promise<Step> {
  const found = await rows(
    tx,
    sql<{ centre: string; id: string; wrapped: Buffer }>`
      select centre_id as centre, subject_id as id, wrapped
        from data_key
       where (centre_id, subject_id) > (${centre}, ${id}) and wrapped_by <> ${tx.vault.current}
       order by centre_id, subject_id
       limit ${batch}
         for update`,
  );
  for (const key of found) {
    tx.send(
      sql`update data_key set wrapped_by = ${tx.vault.current}, wrapped = ${tx.vault.rewrap(key.id, key.wrapped)}
           where centre_id = ${key.centre} and subject_id = ${key.id}`,
    );
  }
  return { done: found.length, after: found.length < batch ? undefined : found.at(-1) };
}

/** Takes away hashes of lookup keys that are no longer configured. Only as the owner of the tables. */
export async function deleteOldHashes(tx: Logged): Promise<Step> {
  const inUse = tx.vault.lookupKeys;
  const [own, shared] = await Promise.all([
    rows(
      tx,
      sql`delete from lookup_hash
           where ctid = any (array(select ctid from lookup_hash where made_by <> all (${inUse}) limit ${batch}))
          returning 1`,
    ),
    rows(
      tx,
      sql`delete from shared_hash
           where ctid = any (array(select ctid from shared_hash where made_by <> all (${inUse}) limit ${batch}))
          returning 1`,
    ),
  ]);
  const isDone = own.length < batch && shared.length < batch;
  return { done: own.length + shared.length, after: isDone ? undefined : fromTheBeginning };
}
