import { z } from 'zod';
import { type Actor, record } from '#acting/index.ts';
import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { line } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { writeMail } from '#platform/mail/write-mail.ts';
import { administratorsOf } from './administrators.ts';
import { lastAdministratorMail } from './last-administrator-mail.ts';
import { askMayManage } from './may-manage.ts';
import { refuse } from './refuse.ts';
import { askNotEnded, holdRight } from './right-by-id.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

export const takeRightInput = z.object({
  reason: line(
    say(words, (w) => w.enterReason),
    500,
  ),
});

export interface TakeRightInput {
  readonly right: string;
  readonly reason: string;
  /** The decided request by which an administrator's right is revoked (22.). */
  readonly basis?: string | undefined;
}

/** `lastAdministrator`: nobody is left in the organisation who could give and take users' rights; the ministry is told. */
export type Taken = { readonly right: string; readonly lastAdministrator: boolean };

/**
 * Takes a right, at once: sessions open under it find it gone at their next request. The row stays with who took it, when
 * and why. Cases under way stay with their centre. A right that had not begun never will.
 */
export async function takeRight(tx: Transaction, actor: Actor, input: TakeRightInput): Promise<Taken> {
  await oneAtATime(tx, input.right);
  const right = await holdRight(tx, input.right);
  askMayManage(actor, right);
  if (right.staff === actor.person) throw refuse('own-right', (w) => w.ownRightTaken, { kind: 'forbidden' });
  await askNotEnded(tx, right, actor.at);
  const begun = Temporal.Instant.compare(right.from, actor.at) <= 0;
  const until = begun ? actor.at : right.from;
  await own(tx).updateTable('access_right').set({ valid_until: until }).where('id', '=', right.id).execute();
  await own(tx)
    .insertInto('access_right_change')
    .values({
      right_id: right.id,
      at: actor.at,
      by: actor.person,
      kind: 'taken',
      reason: input.reason,
      until_before: right.until,
      until_after: until,
      basis: input.basis ?? null,
    })
    .execute();
  const isAdministrators = right.role === 'administrator';
  const lastAdministrator = isAdministrators && (await administratorsOf(tx, right.organisation, actor.at)).length === 0;
  if (lastAdministrator) writeMail(tx, lastAdministratorMail, { organisation: right.organisation }, actor.at);
  const things = { right: right.id, staff: right.staff, ...(input.basis && { basis: input.basis }) };
  const point = isAdministrators ? '22' : 'annex-2.3';
  record(tx, actor, {
    act: 'access.take-right',
    point,
    things: lastAdministrator ? { ...things, last_administrator_of: right.organisation } : things,
  });
  return { right: right.id, lastAdministrator };
}

/** Administrators of one organisation are taken one after another: two officers at once must not each leave the other's one. */
async function oneAtATime(tx: Transaction, right: string): Promise<void> {
  await rows(
    tx,
    sql`select pg_advisory_xact_lock(hashtextextended(organisation_id::text, 22))
          from access_right
         where id = ${right}
           and role = 'administrator'`,
  );
}
