import type { Actor } from '#acting/index.ts';
import { staffContacts } from '#organisations/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { fold } from '#platform/languages/languages.ts';
import type { CheckedRow } from './check-rows.ts';
import { requireUndecided } from './is-decided.ts';
import { refuse } from './refuse.ts';
import type { Channel } from './tables.ts';

interface Deciding {
  readonly id: string;
  readonly channel: Channel;
  readonly begunBy: string;
  readonly madeBy: string;
  readonly sentBy: string;
  readonly rows: readonly CheckedRow[];
}

/** Refuses who may not decide: nobody decides twice, on what they registered themself, or on their own rights. */
export async function requireMayDecide(
  tx: Logged,
  actor: Actor,
  { id, channel, begunBy, madeBy, sentBy, rows }: Deciding,
  { anotherOfficerDecides }: { readonly anotherOfficerDecides: boolean },
): Promise<void> {
  await requireUndecided(tx, id);
  const hadPart = [begunBy, madeBy, sentBy].includes(actor.person);
  if (hadPart && channel === 'system') throw refuse('own-request', (w) => w.ownRequest, { kind: 'forbidden' });
  if (hadPart && anotherOfficerDecides) throw refuse('same-officer', (w) => w.sameOfficer, { kind: 'forbidden' });
  const email = (await staffContacts(tx, [actor.person])).get(actor.person)?.email.toLowerCase();
  const isTheirs = (row: CheckedRow) => fold(row.name) === fold(actor.name) || row.email === email;
  if (rows.some(isTheirs)) throw refuse('own-rights', (w) => w.ownRights, { kind: 'forbidden' });
}
