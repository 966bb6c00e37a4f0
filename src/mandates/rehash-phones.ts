import { type Logged, rows, sql } from '#platform/database/database.ts';
import { openedWith } from '#platform/sealing/data-key.ts';
import { noteSharedHashes } from '#platform/sealing/lookup-hash.ts';
import { type After, batch, type Step } from '#platform/sealing/rotate-data-keys.ts';
import type { ResultWay } from './mandate.ts';
import type { MandateContent } from './mandate-content.ts';
import { phoneHashes, phonesIn } from './people-by-phone.ts';

interface Reached {
  readonly centre: string;
  readonly id: string;
  readonly client: string;
  readonly way: ResultWay;
  readonly content: Buffer;
  readonly key: Buffer | null;
}

/** Adds the missing hashes of the phones in the next mandates, so that each has one under every lookup key. Only as the owner. */
export async function rehashPhones(tx: Logged, { centre, id }: After): Promise<Step> {
  const found = await rows(
    tx,
    sql<Reached>`
      select m.centre_id as centre, m.id, m.client_id as client, m.result_way as way, m.content, k.wrapped as key
        from mandate m
        left join data_key k on k.centre_id = m.centre_id and k.subject_id = m.client_id
       where (m.centre_id, m.id) > (${centre}, ${id}) and m.result_way in ('phone', 'sms')
       order by m.centre_id, m.id
       limit ${batch}`,
  );
  for (const { centre, client, way, content, key } of found) {
    const text = openedWith(tx, client, key, content);
    if (text === null) continue;
    const phones = phonesIn(way, JSON.parse(text) as MandateContent);
    noteSharedHashes(tx, { centre, id: client }, phoneHashes(tx.vault, phones));
  }
  return { done: found.length, after: found.length < batch ? undefined : found.at(-1) };
}
