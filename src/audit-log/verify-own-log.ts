import type { CentreActor } from '#acting/index.ts';
import { record } from '#acting/index.ts';
import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { own } from './tables.ts';
import { type BrokenLink, verifyAudit } from './verify-audit.ts';

const act = 'audit.verify';

/** When somebody last recomputed the centre's chain, and what came out. */
export interface Verification {
  readonly at: Temporal.Instant;
  readonly person: string | null;
  /** How many entries there were. */
  readonly entries: number;
  readonly broken: Pick<BrokenLink, 'number' | 'fault'> | undefined;
}

/** Recomputes the chain of the actor's centre. That it was done and what came out is itself an entry. */
export async function verifyOwnLog(tx: Transaction, actor: CentreActor): Promise<Verification> {
  const head = await own(tx)
    .selectFrom('audit_log_head')
    .select('number')
    .where('chain', '=', actor.centre)
    .executeTakeFirst();
  // Some 7 µs an entry: a busy centre's ten years take longer than a page otherwise may.
  await rows(tx, sql`set local statement_timeout = '60s'`);
  const [broken] = await verifyAudit(tx, actor.centre);
  const entries = head?.number ?? 0;
  record(tx, actor, {
    act,
    purpose: 'supervision',
    things: { entries: String(entries), ...(broken && { broken: String(broken.number), fault: broken.fault }) },
  });
  return { at: actor.at, person: actor.person, entries, broken };
}

/** The latest of those entries; undefined if nobody has verified the chain yet. */
export async function lastVerification(tx: Transaction, actor: CentreActor): Promise<Verification | undefined> {
  const entry = await own(tx)
    .selectFrom('audit_log_entry')
    .select(['at', 'person_id', 'body'])
    .where('chain', '=', actor.centre)
    .where('act', '=', act)
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
