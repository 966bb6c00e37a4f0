import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import type { Env } from '#platform/http/http.ts';
import { honoPath, parametersOf, queryOf } from '#platform/http/parameters.ts';
import { type Problem, Refusal } from '#platform/input/refusal.ts';
import type { Of } from './act.ts';
import type { Shown } from './act-page.tsx';
import type { Actor } from './actor.ts';
import type { WithDatabase } from './deed.ts';
import { lookAt } from './look-at.ts';
import { actorAtDoor } from './require-role.ts';
import type { View } from './view.ts';

/**
 * The page of a view, at the view's own address. `again` is what is shown if the questions in the address cannot be read, such as
 * a filter by a day that is none: the page with what was typed and what is not right with it.
 */
export function viewPage<Path extends string, Seen, Needs>(
  app: Hono<Env>,
  parts: Needs & WithDatabase,
  view: View<Path, z.ZodType, Seen, Needs>,
  show: (c: Context<Env>, seen: Seen, more: { actor: Actor; tx: Transaction; of: Of<Path> }) => Shown | Promise<Shown>,
  again?: (c: Context<Env>, actor: Actor, problems: readonly Problem[]) => Promise<Shown>,
): void {
  app.get(honoPath(view.path), async (c) => {
    const actor = actorAtDoor(c);
    const of = parametersOf(c, view.path, view.texts) as Of<Path>;
    try {
      const { content, page } = await lookAt(parts, actor, view, { of, query: queryOf(c) }, (seen, tx) =>
        show(c, seen, { actor, tx, of }),
      );
      return c.render(content, page);
    } catch (error) {
      if (!again || !(error instanceof Refusal) || error.kind !== 'input') throw error;
      const { content, page } = await again(c, actor, error.problems);
      c.status(422);
      return c.render(content, { ...page, problems: error.problems });
    }
  });
}
