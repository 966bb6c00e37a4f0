import type { z } from 'zod';
import { type Logged, loggedTransaction } from '#platform/database/database.ts';
import { readInput } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import type { Of } from './act.ts';
import type { Actor } from './actor.ts';
import { atCentreOf } from './at-centre-of.ts';
import type { Reading, WithDatabase } from './deed.ts';
import { record } from './record.ts';
import { recordRefusal } from './record-refusal.ts';
import { requireRoleOf } from './require-role.ts';
import { tookTooLong } from './took-too-long.ts';
import { type Look, type View, viewBodyOf } from './view.ts';
import { recordedWhose } from './whose.ts';

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
    const read: Reading['read'] = (work) => loggedTransaction(parts.database, acting.centre, work);
    const prepared = await prepare?.({ ...parts, read }, acting, asked.of, query);
    return await read(async (tx) => {
      const { seen, ...about } = await look(tx, acting, asked.of, query, parts, prepared);
      recordLook(tx, acting, view, { ...about, things: { ...about.things, ...asked.things } });
      return show(seen as Seen, tx);
    });
  } catch (thrown) {
    const error = tookTooLong(thrown);
    if (error instanceof Refusal && error.kind !== 'input')
      await recordRefusal(parts.database, actor, view, error, asked.of);
    throw error;
  }
}

/** The same within a transaction that is already open, for what happens in one with it. Returns what is seen. */
export async function lookAtIn<Path extends string, Seen, Needs>(
  tx: Logged,
  needs: Needs,
  actor: Actor,
  view: View<Path, z.ZodType, Seen, Needs>,
  { of, query: raw = {} }: { readonly of: Of<Path>; readonly query?: unknown },
): Promise<Seen> {
  requireRoleOf(actor, view);
  const query = readInput(view.query, raw);
  const { prepare, look } = viewBodyOf(view);
  const acting = await atCentreOf(tx, actor, view.centreOf, of);
  const prepared = await prepare?.({ ...needs, read: (work: (tx: Logged) => unknown) => work(tx) }, acting, of, query);
  const { seen, ...about } = await look(tx, acting, of, query, needs, prepared);
  recordLook(tx, acting, view, about);
  return seen as Seen;
}

function recordLook(
  tx: Logged,
  actor: Actor,
  { name, point, purpose, showsNobody }: Pick<View, 'name' | 'point' | 'purpose' | 'showsNobody'>,
  { whose, ...about }: Omit<Look<unknown>, 'seen'>,
): void {
  if (showsNobody !== undefined) return;
  record(tx, actor, {
    act: name,
    point,
    ...about,
    ...recordedWhose(whose),
    purpose: about.purpose ?? purpose,
  });
}
