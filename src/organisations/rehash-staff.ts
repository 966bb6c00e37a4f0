import { type Logged, rows, sql } from '#platform/database/database.ts';
import { openedWith } from '#platform/sealing/data-key.ts';
import { noteHashes } from '#platform/sealing/lookup-hash.ts';
import { type After, batch, fromTheBeginning, type Step } from '#platform/sealing/rotate-data-keys.ts';
import { hashesOfStaff } from './enter-staff.ts';

/** Completes the hashes by which the next staff members are found, so that each has one under every lookup key. */
export async function rehashStaff(tx: Logged, { id: after }: After): Promise<Step> {
  const found = await rows(
    tx,
    sql<{ id: string; number: Buffer; key: Buffer | null }>`
      select s.id, s.number, k.wrapped as key
        from staff s
        left join data_key k on k.centre_id = nil_uuid() and k.subject_id = s.id
       where s.id > ${after}
       order by s.id
       limit ${batch}`,
  );
  for (const { id, number, key } of found) {
    const value = openedWith(tx, id, key, number);
    if (value !== null) noteHashes(tx, { centre: null, id }, hashesOfStaff(tx.vault, value));
  }
  const last = found.length < batch ? undefined : found.at(-1);
  return { done: found.length, after: last && { ...fromTheBeginning, id: last.id } };
}
