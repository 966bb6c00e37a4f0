import type { LookupHash } from '#platform/cryptography/vault.ts';
import { compileOnce } from '#platform/database/compile-once.ts';
import { rows, sql, type Transaction } from '#platform/database/database.ts';
import type { Subject } from './data-key.ts';

/** Sends the hashes by which a subject is found. One that is there already stays. */
export function noteHashes(tx: Transaction, { centre, id }: Subject, hashes: readonly LookupHash[]): void {
  for (const { key, hash } of hashes) tx.send(noted(tx, { centre, id, key, hash }));
}

const noted = compileOnce(
  (_tx, { centre, id, key, hash }: Subject & LookupHash) =>
    sql`insert into lookup_hash (centre_id, hash, made_by, subject_id)
        values (coalesce(${centre}::uuid, nil_uuid()), ${hash}, ${key}, ${id})
        on conflict do nothing`,
);

/** The subjects of the transaction's centre that any of these hashes leads to, each with the hash that did; or those of no centre. */
export async function foundBy(
  tx: Transaction,
  hashes: readonly LookupHash[],
  { ofNoCentre = false } = {},
): Promise<{ readonly id: string; readonly hash: Buffer }[]> {
  if (hashes.length === 0) return [];
  return rows(
    tx,
    sql<{ id: string; hash: Buffer }>`
      select subject_id as id, hash
        from lookup_hash
       where centre_id = ${ofNoCentre ? sql`nil_uuid()` : sql`current_centre()`} and hash in (${sql.join(hashes.map(({ hash }) => hash))})`,
  );
}

/** The same for what several people may have in common, such as a phone. */
export function noteSharedHashes(
  tx: Transaction,
  { centre, id }: Subject & { readonly centre: string },
  hashes: readonly LookupHash[],
): void {
  for (const { key, hash } of hashes) tx.send(sharedNoted(tx, { centre, id, key, hash }));
}

const sharedNoted = compileOnce(
  (_tx, { centre, id, key, hash }: Subject & LookupHash) =>
    sql`insert into shared_hash (centre_id, hash, made_by, subject_id)
        values (${centre}, ${hash}, ${key}, ${id})
        on conflict do nothing`,
);

/** The subjects of the transaction's centre who have one of these in common: those met last, and no more than `most`. */
export async function sharedBy(tx: Transaction, hashes: readonly LookupHash[], most: number): Promise<string[]> {
  if (hashes.length === 0) return [];
  const found = await rows(
    tx,
    sql<{ id: string }>`
      select distinct subject_id as id
        from shared_hash
       where centre_id = current_centre() and hash in (${sql.join(hashes.map(({ hash }) => hash))})
       order by subject_id desc
       limit ${most}`,
  );
  return found.map(({ id }) => id);
}
