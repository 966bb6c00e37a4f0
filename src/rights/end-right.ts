import type { Actor } from '#acting/index.ts';
import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { writeMail } from '#platform/mail/write-mail.ts';
import { administratorsOf } from './administrators.ts';
import { lastAdministratorMail } from './last-administrator-mail.ts';
import { requireMayManage } from './may-manage.ts';
import { refuse } from './refuse.ts';
import { holdRight, requireNotEnded } from './right-by-id.ts';
import { own } from './tables.ts';

export interface EndRightInput {
  readonly right: string;
  readonly reason: string;
  /** The decided request by which an administrator's right is revoked (22.). */
  readonly basis?: string | undefined;
}

/** What ending a right left behind: `things` is for its entry in the log. */
export interface Ended {
  /** Nobody is left in the organisation who could give and take users' rights; the ministry is told. */
  readonly lastAdministrator: boolean;
  readonly things: Readonly<Record<string, string>> & { readonly organisation: string };
}

/**
 * Ends a right at once: sessions open under it find it gone at their next request. The row stays with who took it, when and
 * why. Cases under way stay with their centre. A right that had not begun never will.
 */
export async function endRight(
  tx: Transaction,
  actor: Actor,
  { right: id, reason, basis }: EndRightInput,
): Promise<Ended> {
  await lockAdministrators(tx, id);
  const right = await holdRight(tx, id);
  requireMayManage(actor, right);
  if (right.staff === actor.person) throw refuse('own-right', (w) => w.ownRightTaken, { kind: 'forbidden' });
  await requireNotEnded(tx, right, actor.at);
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
      reason,
      until_before: right.until,
      until_after: until,
      basis: basis ?? null,
    })
    .execute();
  const lastAdministrator =
    right.role === 'administrator' && (await administratorsOf(tx, right.organisation, actor.at)).length === 0;
  if (lastAdministrator) writeMail(tx, lastAdministratorMail, { organisation: right.organisation }, actor.at);
  return {
    lastAdministrator,
    things: {
      right: right.id,
      staff: right.staff,
      organisation: right.organisation,
      ...(basis && { basis }),
      ...(lastAdministrator && { last_administrator_of: right.organisation }),
    },
  };
}

/** Administrators of one organisation are taken one after another: two officers at once must not each leave the other's one. */
async function lockAdministrators(tx: Transaction, right: string): Promise<void> {
  await rows(
    tx,
    sql`select pg_advisory_xact_lock(hashtextextended(organisation_id::text, 22))
          from access_right
         where id = ${right}
           and role = 'administrator'`,
  );
}
