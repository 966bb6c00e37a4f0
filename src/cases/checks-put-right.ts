import { compileOnce } from '#platform/database/compile-once.ts';
import { type Logged, sql } from '#platform/database/database.ts';
import { openedWith, wrappedKey } from '#platform/sealing/data-key.ts';
import type { CaseKey } from './case-facts.ts';

/** A check of identity that does not hold any more, and why another was made instead. */
export interface CheckPutRight {
  readonly check: string;
  /** Null if the data key of whom it names was destroyed. */
  readonly reason: string | null;
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** The checks of a case that were put right, oldest first. */
export async function checksPutRightIn(tx: Logged, key: CaseKey): Promise<CheckPutRight[]> {
  const found = await putRight(tx, key).rows();
  return found.map(({ client_id, key: wrapped, reason, ...row }) => ({
    ...row,
    reason: openedWith(tx, client_id, wrapped, reason),
  }));
}

interface Row extends Omit<CheckPutRight, 'reason'> {
  readonly client_id: string;
  readonly key: Buffer | null;
  readonly reason: Buffer;
}

const putRight = compileOnce(
  (_tx, { centre, id }: CaseKey) => sql<Row>`
    select p.identity_check_id as check, p.reason, p.recorded_at as at, p.recorded_by as by, p.client_id, ${wrappedKey('p.client_id')} as key
      from case_identity_check_put_right p
     where p.centre_id = ${centre} and p.case_id = ${id}
     order by p.identity_check_id`,
);
