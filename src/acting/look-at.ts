import type { z } from 'zod';
import { type Database, type Logged, loggedTransaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import type { Of } from './act.ts';
import type { Actor } from './actor.ts';
import { type Asked, askedOf, refuseJudged, refuseUnreadable } from './asked.ts';
import { atCentreOf } from './at-centre-of.ts';
import type { Reading, WithDatabase } from './deed.ts';
import { record } from './record.ts';
import { recordRefusal } from './record-refusal.ts';
import { requireRoleOf } from './require-role.ts';
import { tookTooLong } from './took-too-long.ts';
import { type Look, type View, viewBodyOf } from './view.ts';
import { recordedWhose } from './whose.ts';

interface Wanted<Path extends string> {
  readonly of: Of<Path>;
  readonly query?: unknown;
  readonly things?: Readonly<Record<string, string>>;
}

/**
 * The only way to look at records: role, look, entry, then what is shown of it, all in one transaction. A "no" leaves
 * an entry under the view's own name; what is not there and what is not yours get the same answer.
 */
export async function lookAt<Path extends string, Seen, Needs, Shown>(
  parts: Needs & WithDatabase,
  actor: Actor,
  view: View<Path, z.ZodType, Seen, Needs>,
  wanted: Wanted<Path>,
  show: (seen: Seen, tx: Logged) => Shown | Promise<Shown>,
): Promise<Shown> {
  const { database } = parts;
  try {
    const inside = { at: database, readAt: (centre: string | null) => reading(database, centre) };
    return await look(inside, parts, actor, view, wanted, show);
  } catch (thrown) {
    const error = tookTooLong(thrown);
    if (error instanceof Refusal && !isMistyped(error)) await recordRefusal(database, actor, view, error, wanted.of);
    throw error;
  }
}

/** The same within a transaction that is already open, for what happens in one with it. Returns what is seen. */
export function lookAtIn<Path extends string, Seen, Needs>(
  tx: Logged,
  needs: Needs,
  actor: Actor,
  view: View<Path, z.ZodType, Seen, Needs>,
  wanted: Wanted<Path>,
): Promise<Seen> {
  return look({ at: tx, readAt: () => (work) => work(tx) }, needs, actor, view, wanted, (seen) => seen);
}

/** In the transactions of a database, or in one that is open. */
interface Inside {
  readonly at: Database | Logged;
  readAt(centre: string | null): Reading['read'];
}

function reading(database: Database, centre: string | null): Reading['read'] {
  return (work) => loggedTransaction(database, centre, work);
}

async function look<Path extends string, Seen, Needs, Shown>(
  { at, readAt }: Inside,
  needs: Needs,
  actor: Actor,
  view: View<Path, z.ZodType, Seen, Needs>,
  { of, query, things }: Wanted<Path>,
  show: (seen: Seen, tx: Logged) => Shown | Promise<Shown>,
): Promise<Shown> {
  requireRoleOf(actor, view);
  const body = viewBodyOf(view);
  const question = ask(needs, actor, view, query);
  const looking = async () => {
    const acting = await atCentreOf(at, actor, view.centreOf, of);
    const read = readAt(acting.centre);
    const prepared = question.isUnreadable
      ? undefined
      : await body.prepare?.({ ...needs, read }, acting, of, question.input);
    return read(async (tx) => {
      const judged = await body.judge?.(tx, acting, of, question.fields, needs);
      refuseJudged(question, judged);
      const { seen, ...about } = await body.look(tx, acting, of, question.input, needs, prepared, judged?.found);
      recordLook(tx, acting, view, { ...about, things: { ...about.things, ...things } });
      return show(seen as Seen, tx);
    });
  };
  return question.isUnreadable ? refuseUnreadable(question, async () => body.judge && looking()) : looking();
}

function ask(needs: unknown, actor: Actor, view: View<string, z.ZodType, unknown, never>, query: unknown = {}): Asked {
  const { alsoWrong } = viewBodyOf(view);
  return askedOf(view.query, query, undefined, alsoWrong && ((fields) => alsoWrong(fields, actor, needs)));
}

/** Whether it says nothing but that what was asked cannot be read. */
function isMistyped({ kind, details }: Refusal): boolean {
  return kind === 'input' && details.also === undefined;
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
