import { compileOnce } from '#platform/database/compile-once.ts';
import { type Logged, sql } from '#platform/database/database.ts';
import { openedWith, wrappedKey } from '#platform/sealing/data-key.ts';
import type { CaseKey } from './case-facts.ts';

/** What was written down as reasons in a case, by the id of the record; sealed, and gone with the client's data key. */
export async function reasonsIn(tx: Logged, key: CaseKey): Promise<ReadonlyMap<string, string>> {
  const found = await sealedReasons(tx, key).rows();
  return new Map(found.map((row) => [row.id, openedWith(tx, row.client_id, row.key, row.reason) ?? '']));
}

const sealedReasons = compileOnce(
  (_tx, { centre, id }: CaseKey) => sql<{ id: string; client_id: string; reason: Buffer; key: Buffer | null }>`
    select a.id, a.client_id, a.late_reason as reason, ${wrappedKey('a.client_id')} as key
      from application a
     where a.centre_id = ${centre} and a.case_id = ${id} and a.late_reason is not null`,
);
