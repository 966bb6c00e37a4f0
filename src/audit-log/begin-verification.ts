import type { Transaction } from '#platform/database/database.ts';
import type { BrokenLink } from './broken-link.ts';
import { own } from './tables.ts';

/** Where a verification stands. */
export interface Stretch {
  readonly centre: string;
  readonly id: string;
  readonly askedBy: string;
  readonly after: number;
  readonly reached: number;
  readonly upTo: number;
}

/**
 * Where a verification of this centre goes on: where it was, or, if no job has begun it, where the last one that found nothing wrong
 * ended. `broken` if that place is no longer as it was; undefined if the verification is finished.
 */
export async function beginVerification(
  tx: Transaction,
  { centre, id }: { readonly centre: string; readonly id: string },
): Promise<(Stretch & { readonly broken?: BrokenLink }) | undefined> {
  const row = await own(tx)
    .selectFrom('audit_verification')
    .select(['whole', 'asked_by', 'after', 'reached', 'up_to'])
    .where('centre_id', '=', centre)
    .where('id', '=', id)
    .where('finished_at', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  const common = { centre, id, askedBy: row.asked_by };
  if (row.after !== null && row.reached !== null && row.up_to !== null) {
    return { ...common, after: row.after, reached: row.reached, upTo: row.up_to };
  }
  const head = await own(tx)
    .selectFrom('audit_log_head')
    .select(['number', 'hash'])
    .where('chain', '=', centre)
    .executeTakeFirst();
  const mark = row.whole ? undefined : await lastMark(tx, centre);
  const broken = mark && (await changedAt(tx, centre, mark));
  const after = mark && !broken ? mark.number : 0;
  const upTo = Math.max(after, head?.number ?? 0);
  await own(tx)
    .updateTable('audit_verification')
    .set({ after, reached: after, up_to: upTo, up_to_hash: head?.hash ?? null })
    .where('centre_id', '=', centre)
    .where('id', '=', id)
    .execute();
  return { ...common, after, reached: after, upTo, ...(broken && { broken }) };
}

interface Mark {
  readonly number: number;
  readonly hash: Buffer;
}

async function lastMark(tx: Transaction, centre: string): Promise<Mark | undefined> {
  const last = await own(tx)
    .selectFrom('audit_verification')
    .select(['up_to as number', 'up_to_hash as hash', 'outcome'])
    .where('centre_id', '=', centre)
    .where('finished_at', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  // After a fault all is verified anew.
  if (!last || last.outcome?.broken || last.number === null || last.hash === null) return undefined;
  return { number: last.number, hash: last.hash };
}

async function changedAt(tx: Transaction, chain: string, { number, hash }: Mark): Promise<BrokenLink | undefined> {
  const entry = await own(tx)
    .selectFrom('audit_log_entry')
    .select('hash')
    .where('chain', '=', chain)
    .where('number', '=', number)
    .executeTakeFirst();
  if (!entry) return { chain, number, fault: 'cut_off' };
  return entry.hash.equals(hash) ? undefined : { chain, number, fault: 'rewritten' };
}
