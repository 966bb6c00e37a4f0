import type { z } from 'zod';
import { type Logged, loggedTransaction } from '#platform/database/database.ts';
import { readInput } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import type { Of } from './act.ts';
import type { Actor } from './actor.ts';
import { atCentreOf } from './at-centre-of.ts';
import type { WithDatabase } from './deed.ts';
import { record } from './record.ts';
import { recordRefusal } from './record-refusal.ts';
import { requireRoleOf } from './require-role.ts';
import { type View, viewBodyOf } from './view.ts';

/**
 * The only way to look at records: role, look, entry, then what is shown of it, all in one transaction. A "no" leaves
 * an entry under the view's own name; what is not there and what is not yours get the same answer.
 */
export async function lookAt<Path extends string, Seen, Needs, Shown>(
  parts: Needs & WithDatabase,
  actor: Actor,
  view: View<Path, z.ZodType, Seen, Needs>,
  asked: { readonly of: Of<Path>; readonly query?: unknown; readonly things?: Readonly<Record<string, string>> },
  show: (seen: Seen, tx: Logged) => Shown | Promise<Shown>,
): Promise<Shown> {
  try {
    requireRoleOf(actor, view);
    const query = readInput(view.query, asked.query ?? {});
    const { prepare, look } = viewBodyOf(view);
    const acting = await atCentreOf(parts.database, actor, view.centreOf, asked.of);
    const prepared = await prepare?.(parts, acting, asked.of, query);
    return await loggedTransaction(parts.database, acting.centre, async (tx) => {
      const { seen, client, things, purpose } = await look(tx, acting, asked.of, query, parts, prepared);
      if (view.logged) {
        record(tx, acting, {
          act: view.name,
          point: view.point,
          purpose: purpose ?? view.purpose,
          client,
          things: { ...things, ...asked.things },
        });
      }
      return show(seen as Seen, tx);
    });
  } catch (error) {
    if (error instanceof Refusal && error.kind !== 'input') await recordRefusal(parts.database, actor, view, error);
    throw error;
  }
}
