import type { z } from 'zod';
import {
  constraintOf,
  isDeadlock,
  isDuplicate,
  isOutdated,
  type Logged,
  loggedTransaction,
} from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { type Act, actBodyOf, type Of } from './act.ts';
import type { Actor } from './actor.ts';
import { type Asked, askedOf, askedTogether, refuseUnreadable } from './asked.ts';
import { atCentreOf } from './at-centre-of.ts';
import type { Reading, WithDatabase } from './deed.ts';
import { record } from './record.ts';
import { recordRefusal } from './record-refusal.ts';
import { answerOf, noteRequestDone, requestOf } from './request-done.ts';
import { requireFreshSignIn } from './require-fresh-sign-in.ts';
import { notYourRole, requireRoleOf } from './require-role.ts';
import { tookTooLong } from './took-too-long.ts';

/** Of two acts that deadlock, the second attempt succeeds; the third is for many acts at once. */
const attempts = 3;

interface Sent<Path extends string> {
  readonly of: Of<Path>;
  /** As it was typed or sent; `carryOut` reads it. */
  readonly input: unknown;
}

/** What a form does beside its own act, in the same transaction: an act before it at the same address, or one that follows from its answer. */
export interface Beside<Answer, Needs> {
  readonly first?: AnyAct<Needs>;
  readonly next?: AnyAct<Needs> & { readonly ofAnswer: (answer: Answer) => Readonly<Record<string, string>> };
}

type AnyAct<Needs> = { readonly act: Act<string, z.ZodType, z.ZodType, Needs> };

interface SentOnce<Path extends string, Answer, Needs> extends Sent<Path> {
  readonly id: string;
  readonly beside?: Beside<Answer, Needs> | undefined;
}

/** The act whose refusal it is, where that is not the form's own. */
const refusedBeside = new WeakMap<
  Refusal,
  { readonly act: Act<string, z.ZodType, z.ZodType, never>; readonly of: unknown }
>();

/**
 * The only way to carry out an act: role, freshness, input, act, entry, once; all of it in one transaction, or nothing. The same
 * request of the same person a second time gets the first one's answer, so double clicks and retries are harmless; the same id
 * for anything else is refused. Every "no" leaves an entry under the act's own name and nothing else. Of two acts that wait for
 * each other PostgreSQL undoes one: that one is carried out anew. What is wrong with the form of several acts is told at once.
 */
export async function carryOut<Path extends string, Answer extends z.ZodType, Needs>(
  parts: Needs & WithDatabase,
  actor: Actor,
  act: Act<Path, z.ZodType, Answer, Needs>,
  sent: SentOnce<Path, z.input<Answer>, Needs>,
): Promise<z.input<Answer>> {
  try {
    return await once(parts, actor, act, sent);
  } catch (error) {
    if (error instanceof Refusal) {
      const refused = refusedBeside.get(error) ?? { act, of: sent.of };
      await recordRefusal(parts.database, actor, refused.act, error, refused.of);
    }
    throw error;
  }
}

async function once<Path extends string, Answer extends z.ZodType, Needs>(
  parts: Needs & WithDatabase,
  actor: Actor,
  act: Act<Path, z.ZodType, Answer, Needs>,
  { of, input: raw, id, beside }: SentOnce<Path, z.input<Answer>, Needs>,
): Promise<z.input<Answer>> {
  const { database } = parts;
  requireRoleOf(actor, act);
  const askedOther = (other: AnyAct<Needs> | undefined) => other && ask(parts, actor, other.act, raw);
  const others = { first: askedOther(beside?.first), next: askedOther(beside?.next) };
  const asked = askedTogether(ask(parts, actor, act, raw), others);
  if (asked.isUnreadable) {
    const first = others.first?.wrong.length === 0 ? beside?.first : undefined;
    return refuseWith(parts, actor, act, {
      of,
      asked,
      before: (tx) => first && carryOutIn(tx, parts, actor, first.act, { of, input: raw }),
    });
  }
  const understood = beside ? [asked.input, others.first?.input, others.next?.input] : asked.input;
  const request = requestOf(database.vault, actor, id, act.name, of, understood);
  const within = (tx: Logged, other: AnyAct<Needs>, ofOther: unknown) =>
    carryOutIn(tx, parts, actor, other.act, { of: ofOther, input: raw }).catch((error: unknown) => {
      if (error instanceof Refusal) refusedBeside.set(error, { act: other.act, of: ofOther });
      throw error;
    });
  const { prepare, centreOf } = actBodyOf(act);
  try {
    requireFreshness(actor, act, parts);
    const done = prepare && (await answerOf(database, actor, request));
    if (done) return done.answer as z.input<Answer>;
    const acting = await atCentreOf(database, actor, centreOf, of);
    const inTransaction: Reading['read'] = (work) => loggedTransaction(database, acting.centre, work);
    const prepared = await prepare?.({ ...parts, read: inTransaction }, acting, of, asked.input);
    return await inTurns(() =>
      inTransaction(async (tx) => {
        if (beside?.first) await within(tx, beside.first, of);
        const answer = await perform(tx, acting, act, { of, asked, needs: parts, prepared });
        if (beside?.next) await within(tx, beside.next, beside.next.ofAnswer(answer));
        noteRequestDone(tx, acting, request, answer);
        return answer;
      }),
    );
  } catch (thrown) {
    const constraint = constraintOf(thrown);
    const acts = [act, beside?.first?.act, beside?.next?.act].filter((one) => one !== undefined);
    const error = acts.map((one) => refusalOf(one, constraint)).find(Boolean) ?? tookTooLong(thrown);
    // A second posting may meet the first one's rows, or a rule ("already done"), before it meets its request id.
    if (!isDuplicate(error) && !(error instanceof Refusal)) throw error;
    const first = await answerOf(database, actor, request);
    if (first) return first.answer as z.input<Answer>;
    throw error;
  }
}

/** Whatever is wrong with what cannot be read as a whole is told at once, by the rules that ask the records too. */
function refuseWith<Path extends string, Needs>(
  parts: Needs & WithDatabase,
  actor: Actor,
  act: Act<Path, z.ZodType, z.ZodType, Needs>,
  { of, asked, before }: { of: Of<Path>; asked: Asked; before: (tx: Logged) => Promise<unknown> | undefined },
): Promise<never> {
  const { judges, centreOf } = actBodyOf(act);
  return refuseUnreadable(asked, async () => {
    if (!judges) return;
    requireFreshness(actor, act, parts);
    const acting = await atCentreOf(parts.database, actor, centreOf, of);
    const judged = inTurns(() =>
      loggedTransaction(parts.database, acting.centre, async (tx) => {
        await before(tx);
        await perform(tx, acting, act, { of, asked, needs: parts, prepared: undefined });
      }),
    );
    await judged.catch((error: unknown) => {
      throw tookTooLong(error);
    });
  });
}

/**
 * The same within a transaction that is already open, for what happens in one with it. A repeated request is not recognised, and
 * what the act prepares beforehand is prepared in that transaction too.
 */
export async function carryOutIn<Path extends string, Answer extends z.ZodType, Needs>(
  tx: Logged,
  needs: Needs,
  actor: Actor,
  act: Act<Path, z.ZodType, Answer, Needs>,
  { of, input: raw }: Sent<Path>,
): Promise<z.input<Answer>> {
  requireRoleOf(actor, act);
  const asked = ask(needs, actor, act, raw);
  const { prepare, centreOf, judges } = actBodyOf(act);
  const carriedOut = async () => {
    requireFreshness(actor, act, needs);
    const acting = await atCentreOf(tx, actor, centreOf, of);
    const read = (work: (tx: Logged) => unknown) => work(tx);
    const prepared = asked.isUnreadable ? undefined : await prepare?.({ ...needs, read }, acting, of, asked.input);
    return perform(tx, acting, act, { of, asked, needs, prepared });
  };
  return asked.isUnreadable ? refuseUnreadable(asked, async () => judges && carriedOut()) : carriedOut();
}

function requireFreshness<Needs>(actor: Actor, act: Act<string, z.ZodType, z.ZodType, Needs>, needs: Needs): void {
  if (act.maxSignInAge) requireFreshSignIn(actor, act.maxSignInAge(needs));
}

async function perform<Answer extends z.ZodType>(
  tx: Logged,
  actor: Actor,
  act: Act<string, z.ZodType, Answer>,
  { of, asked, needs, prepared }: { of: unknown; asked: Asked; needs: unknown; prepared: unknown },
): Promise<z.input<Answer>> {
  const { answer, client, things } = await actBodyOf(act).carryOut(tx, actor, of, asked, needs, prepared);
  record(tx, actor, { act: act.name, point: act.point, client, ...(things && { things }) });
  return answer as z.input<Answer>;
}

/** What the database did not let pass, in words. A right can end while a request is under way: that is every act's (`author_has_right`). */
function refusalOf({ refusedBy, point }: Pick<Act, 'refusedBy' | 'point'>, constraint = ''): Refusal | undefined {
  return constraint === 'author_has_right' ? notYourRole(point) : refusedBy?.[constraint]?.();
}

async function inTurns<T>(work: () => Promise<T>, attempt = 1): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if ((isDeadlock(error) || isOutdated(error)) && attempt < attempts) return inTurns(work, attempt + 1);
    throw error;
  }
}

function ask<Needs>(needs: Needs, actor: Actor, act: Act<string, z.ZodType, z.ZodType, Needs>, raw: unknown): Asked {
  const { alsoWrong } = actBodyOf(act);
  return askedOf(act.input, raw, act.point, alsoWrong && ((fields) => alsoWrong(fields, actor, needs)));
}
