import type { Transaction } from '#platform/database/database.ts';
import { type Outcome, own } from './tables.ts';

/** A verification of a centre's chain: how far it is, and what it found once it is finished. */
export interface Verification {
  readonly id: string;
  readonly askedBy: string;
  /** Entries up to this one were verified before; undefined until the job has begun. */
  readonly after: number | undefined;
  readonly reached: number;
  readonly upTo: number | undefined;
  readonly finished: { readonly at: Temporal.Instant; readonly outcome: Outcome } | undefined;
}

/** The latest verification of a centre, or the one of an id; undefined if there is none. */
export async function verificationOf(tx: Transaction, centre: string, id?: string): Promise<Verification | undefined> {
  const row = await own(tx)
    .selectFrom('audit_verification')
    .select(['id', 'asked_by', 'after', 'reached', 'up_to', 'finished_at', 'outcome'])
    .where('centre_id', '=', centre)
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    askedBy: row.asked_by,
    after: row.after ?? undefined,
    reached: row.reached ?? 0,
    upTo: row.up_to ?? undefined,
    finished: row.finished_at && row.outcome ? { at: row.finished_at, outcome: row.outcome } : undefined,
  };
}

/** True if nothing wrong was found. */
export function isWhole({ broken, untold, gone }: Outcome): boolean {
  return !broken && untold === 0 && gone === 0;
}
