import type { Context } from 'hono';
import type { Env } from '#platform/http/http.ts';
import { Refusal } from '#platform/input/refusal.ts';
import type { Act } from './act.ts';
import type { Actor } from './actor.ts';
import type { WithDatabase } from './deed.ts';
import { recordRefusal } from './record-refusal.ts';
import { actorAtDoor, requireRoleOf } from './require-role.ts';

/**
 * Who asks for the page with the form of an act, or of a view's questions. It shows no records, so nothing is recorded; a role that
 * may not have it is refused under the name of the act, as if the form had been sent.
 */
export async function actorFor(
  c: Context<Env>,
  { database }: WithDatabase,
  asked: Pick<Act, 'name' | 'point' | 'roles'>,
): Promise<Actor> {
  const actor = actorAtDoor(c);
  try {
    requireRoleOf(actor, asked);
  } catch (error) {
    if (error instanceof Refusal) await recordRefusal(database, actor, asked, error);
    throw error;
  }
  return actor;
}
