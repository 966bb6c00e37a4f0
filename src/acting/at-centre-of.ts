import { type Database, type Transaction, transaction } from '#platform/database/database.ts';
import type { CentreOf } from './act.ts';
import type { Actor } from './actor.ts';

/** The actor at the centre that an act or a view is about, if it says that this is another than the actor's own. */
export async function atCentreOf(
  inside: Database | Transaction,
  actor: Actor,
  centreOf: CentreOf | undefined,
  of: unknown,
): Promise<Actor> {
  if (!centreOf) return actor;
  const centre =
    'pool' in inside
      ? await transaction(inside, actor.centre, (tx) => centreOf(tx, actor, of))
      : await centreOf(inside, actor, of);
  return { ...actor, centre };
}
