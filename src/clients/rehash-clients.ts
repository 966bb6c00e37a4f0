import { type Logged, rows, sql } from '#platform/database/database.ts';
import { openedWith } from '#platform/sealing/data-key.ts';
import { noteHashes, noteSharedHashes } from '#platform/sealing/lookup-hash.ts';
import { type After, batch, type Step } from '#platform/sealing/rotate-data-keys.ts';
import { documentHashes } from './people-by-document.ts';
import { codeHashes, identityHashes } from './recognise-person.ts';

interface Mark {
  readonly centre: string;
  readonly id: string;
  readonly kind: 'code' | 'identity' | 'document';
  readonly sealed: Buffer;
  readonly key: Buffer | null;
}

/** Adds the missing hashes of the next clients, so that each has one under every lookup key. Only as the owner. */
export async function rehashClients(tx: Logged, { centre, id }: After): Promise<Step> {
  const clients = sql<After>`
    select centre_id as centre, id from client where (centre_id, id) > (${centre}, ${id}) order by centre_id, id limit ${batch}`;
  const [found, marks] = await Promise.all([
    rows(tx, clients),
    rows(
      tx,
      sql<Mark>`
        with next as (${clients}), mark as (
          select centre_id, client_id, 'code' as kind, code as sealed from personal_code
          union all
          select centre_id, client_id, 'identity', identity from foreign_identity
          union all
          select centre_id, client_id, 'document', document_number from identity_check
           where client_id is not null and document_number is not null
        )
        select n.centre, n.id, m.kind, m.sealed, k.wrapped as key
          from next n
          join mark m on m.centre_id = n.centre and m.client_id = n.id
          left join data_key k on k.centre_id = n.centre and k.subject_id = n.id`,
    ),
  ]);
  for (const mark of marks) {
    const value = openedWith(tx, mark.id, mark.key, mark.sealed);
    if (value === null) continue;
    if (mark.kind === 'document') noteSharedHashes(tx, mark, documentHashes(tx.vault, value));
    else noteHashes(tx, mark, (mark.kind === 'code' ? codeHashes : identityHashes)(tx.vault, value));
  }
  return { done: found.length, after: found.length < batch ? undefined : found.at(-1) };
}
