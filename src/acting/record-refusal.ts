import { type Database, transaction } from '#platform/database/database.ts';
import { isId } from '#platform/input/ids.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import type { Actor } from './actor.ts';
import type { PointOfLaw } from './point-of-law.ts';
import { record } from './record.ts';
import { tookTooLong } from './took-too-long.ts';

const recorded = new WeakSet<Refusal>();

/**
 * Writes that an actor was told "no", in a transaction of its own: the one that was refused is undone. Once, though the
 * refusal may pass several places on its way to the person. `of` is what the address named: its ids are in the entry, whether or
 * not there is such a thing, so that somebody who tries one after another is seen. Throws that it took too long if it did.
 */
export async function recordRefusal(
  database: Database,
  actor: Actor,
  { name, point }: { readonly name: string; readonly point?: PointOfLaw | undefined },
  refusal: Refusal,
  of: unknown = {},
): Promise<void> {
  if (recorded.has(refusal)) return;
  recorded.add(refusal);
  const written = transaction(database, actor.centre, async (tx) => {
    record(tx, actor, {
      act: name,
      point: (refusal.point as PointOfLaw | undefined) ?? point,
      things: idsIn(of),
      refusal: { code: refusal.code, details: refusal.details },
    });
  });
  await written.catch((error: unknown) => {
    throw tookTooLong(error);
  });
}

function idsIn(of: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(of as object).filter(([, value]) => typeof value === 'string' && isId(value)),
  );
}
