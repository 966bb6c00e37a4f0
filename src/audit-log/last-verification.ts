import type { CentreActor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { own } from './tables.ts';
import type { BrokenLink } from './verify-audit.ts';
import { verifyLog } from './verify-log.ts';

/** When somebody last recomputed the centre's chain, and what came out. */
export interface Verification {
  readonly at: Temporal.Instant;
  readonly person: string | null;
  /** How many entries there were. */
  readonly entries: number;
  readonly broken: Pick<BrokenLink, 'number' | 'fault'> | undefined;
}

/** The latest verification, as its entry tells it; undefined if nobody has verified the chain yet. */
export async function lastVerification(
  tx: Transaction,
  { centre }: Pick<CentreActor, 'centre'>,
): Promise<Verification | undefined> {
  const entry = await own(tx)
    .selectFrom('audit_log_entry')
    .select(['at', 'person_id', 'body'])
    .where('chain', '=', centre)
    .where('act', '=', verifyLog.name)
    .where('refused', '=', false)
    .orderBy('at', 'desc')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!entry) return undefined;
  const { entries, broken, fault } = entry.body.things ?? {};
  return {
    at: entry.at,
    person: entry.person_id,
    entries: Number(entries),
    broken: broken ? { number: Number(broken), fault: fault as BrokenLink['fault'] } : undefined,
  };
}
