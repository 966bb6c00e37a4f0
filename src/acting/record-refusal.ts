import { type Database, transaction } from '#platform/database/database.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import type { Actor } from './actor.ts';
import type { PointOfLaw } from './point-of-law.ts';
import { record } from './record.ts';

const recorded = new WeakSet<Refusal>();

/**
 * Writes that an actor was told "no", in a transaction of its own: the one that was refused is undone. Once, though the
 * refusal may pass several places on its way to the person.
 */
export async function recordRefusal(
  database: Database,
  actor: Actor,
  { name, point }: { readonly name: string; readonly point?: PointOfLaw | undefined },
  refusal: Refusal,
): Promise<void> {
  if (recorded.has(refusal)) return;
  recorded.add(refusal);
  await transaction(database, actor.centre, async (tx) => {
    record(tx, actor, {
      act: name,
      point: (refusal.point as PointOfLaw | undefined) ?? point,
      refusal: { code: refusal.code, details: refusal.details },
    });
  });
}
