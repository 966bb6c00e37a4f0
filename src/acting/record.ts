import { compileOnce } from '#platform/database/compile-once.ts';
import { sql, type Transaction } from '#platform/database/database.ts';
import type { Actor } from './actor.ts';
import type { PointOfLaw } from './point-of-law.ts';
import type { RecordedWhose } from './whose.ts';

/** What an act writes into the log. No personal data: people are named by their ids. */
export interface AuditEntry {
  readonly act: string;
  readonly point?: PointOfLaw | undefined;
  readonly client?: string | undefined;
  /** Who else was seen, by id and kind (`whose.ts`). */
  readonly whose?: RecordedWhose['whose'];
  readonly purpose?: string | undefined;
  /**
   * What it was done to, such as a case or a mandate, by id. An `organisation` among them is the one in whose log an entry of no
   * centre belongs, whoever acted: an officer's look at a municipality's rights is for its auditor to read.
   */
  readonly things?: Readonly<Record<string, string>>;
  readonly refusal?: { readonly code: string; readonly details: Readonly<Record<string, string>> };
}

/** Who the log says acted: an actor, or a person not yet (or no longer) signed in. */
export type Acting = Pick<Actor, 'at'> &
  Partial<Pick<Actor, 'person' | 'role' | 'right' | 'organisation' | 'centre' | 'caller'>>;

const pending = new WeakMap<Transaction, Map<string, object[]>>();

/**
 * Writes an entry in the act's own transaction: if it cannot be written, the act does not happen. Entries are put on the
 * chain together just before the commit, so that the chain is locked as shortly as can be.
 */
export function record(tx: Transaction, acting: Acting, entry: AuditEntry): void {
  let chains = pending.get(tx);
  if (!chains) {
    const started = new Map<string, object[]>();
    chains = started;
    pending.set(tx, started);
    tx.beforeCommit(() => append(tx, started));
  }
  const chain = acting.centre ?? noCentre;
  const entries = chains.get(chain) ?? [];
  chains.set(chain, entries);
  entries.push({
    at: acting.at.toString(),
    person: acting.person,
    role: acting.role,
    right: acting.right,
    caller: acting.caller,
    ...(acting.centre
      ? { centre: acting.centre }
      : { organisation: entry.things?.organisation ?? acting.organisation }),
    ...entry,
  });
}

/** The chain of what belongs to no centre. */
export const noCentre = '00000000-0000-0000-0000-000000000000';

function append(tx: Transaction, chains: ReadonlyMap<string, readonly object[]>): void {
  // Always in the same order, or two transactions could wait for each other.
  for (const [chain, entries] of [...chains].sort(([a], [b]) => a.localeCompare(b))) {
    tx.send(appended(tx, { chain, entries: JSON.stringify(entries) }));
  }
}

const appended = compileOnce(
  (_tx, { chain, entries }: { chain: string; entries: string }) =>
    sql`select audit_append(${chain}::uuid, ${entries}::jsonb)`,
);
