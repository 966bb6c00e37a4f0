import type { z } from 'zod';
import { type Logged, loggedTransaction } from '#platform/database/database.ts';
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
    const question = ask(parts, actor, view, asked.query);
    const { prepare } = viewBodyOf(view);
    const seenThen = async () => {
      const acting = await atCentreOf(parts.database, actor, view.centreOf, asked.of);
      const read: Reading['read'] = (work) => loggedTransaction(parts.database, acting.centre, work);
      const prepared = question.isUnreadable
        ? undefined
        : await prepare?.({ ...parts, read }, acting, asked.of, question.input);
      return read(async (tx) => {
        const { seen, ...about } = await lookIn(tx, parts, acting, view, { of: asked.of, question, prepared });
        recordLook(tx, acting, view, { ...about, things: { ...about.things, ...asked.things } });
        return show(seen as Seen, tx);
      });
    };
    return await (question.isUnreadable ? refuse(view, question, seenThen) : seenThen());
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
  { of, query }: { readonly of: Of<Path>; readonly query?: unknown },
): Promise<Seen> {
  requireRoleOf(actor, view);
  const question = ask(needs, actor, view, query);
  const seenThen = async () => {
    const acting = await atCentreOf(tx, actor, view.centreOf, of);
    const read = (work: (tx: Logged) => unknown) => work(tx);
    const { prepare } = viewBodyOf(view);
    const prepared = question.isUnreadable
      ? undefined
      : await prepare?.({ ...needs, read }, acting, of, question.input);
    const { seen, ...about } = await lookIn(tx, needs, acting, view, { of, question, prepared });
    recordLook(tx, acting, view, about);
    return seen as Seen;
  };
  return question.isUnreadable ? refuse(view, question, seenThen) : seenThen();
}

function ask(needs: unknown, actor: Actor, view: View<string, z.ZodType, unknown, never>, query: unknown = {}): Asked {
  const { alsoWrong } = viewBodyOf(view);
  return askedOf(view.query, query, undefined, alsoWrong && ((fields) => alsoWrong(fields, actor, needs)));
}

/** What cannot be read is refused with all that is wrong beside it, by the records too where the view asks them. */
function refuse(view: object, question: Asked, seenThen: () => Promise<unknown>): Promise<never> {
  return refuseUnreadable(question, async () => viewBodyOf(view).judge && seenThen());
}

async function lookIn(
  tx: Logged,
  needs: unknown,
  actor: Actor,
  view: object,
  { of, question, prepared }: { readonly of: unknown; readonly question: Asked; readonly prepared: unknown },
): Promise<Look<unknown>> {
  const { judge, look } = viewBodyOf(view);
  const judged = await judge?.(tx, actor, of, question.fields, needs);
  refuseJudged(question, judged);
  return look(tx, actor, of, question.input, needs, prepared, judged?.found);
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
