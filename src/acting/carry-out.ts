import type { z } from 'zod';
import {
  constraintOf,
  isDeadlock,
  isDuplicate,
  isOutdated,
  type Logged,
  loggedTransaction,
} from '#platform/database/database.ts';
import { readInput } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { type Act, actBodyOf, type Of } from './act.ts';
import type { Actor } from './actor.ts';
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

interface Asked<Path extends string> {
  readonly of: Of<Path>;
  /** As it was typed or sent; `carryOut` reads it. */
  readonly input: unknown;
}

/**
 * The only way to carry out an act: role, freshness, input, act, entry, once; all of it in one transaction, or nothing. The same
 * request of the same person a second time gets the first one's answer, so double clicks and retries are harmless; the same id
 * for anything else is refused. Every "no" leaves an entry under the act's own name and nothing else. Of two acts that wait for
 * each other PostgreSQL undoes one: that one is carried out anew.
 */
export async function carryOut<Path extends string, Answer extends z.ZodType, Needs>(
  parts: Needs & WithDatabase,
  actor: Actor,
  act: Act<Path, z.ZodType, Answer, Needs>,
  asked: Asked<Path> & { readonly id: string },
): Promise<z.input<Answer>> {
  try {
    return await once(parts, actor, act, asked);
  } catch (error) {
    if (error instanceof Refusal) await recordRefusal(parts.database, actor, act, error, asked.of);
    throw error;
  }
}

async function once<Path extends string, Answer extends z.ZodType, Needs>(
  parts: Needs & WithDatabase,
  actor: Actor,
  act: Act<Path, z.ZodType, Answer, Needs>,
  asked: Asked<Path> & { readonly id: string },
): Promise<z.input<Answer>> {
  const { database } = parts;
  requireRoleOf(actor, act);
  const input = inputOf(parts, actor, act, asked.input);
  const request = requestOf(database.vault, actor, asked.id, act.name, asked.of, input);
  const { prepare, centreOf } = actBodyOf(act);
  try {
    requireFreshness(actor, act, parts);
    const done = prepare && (await answerOf(database, actor, request));
    if (done) return done.answer as z.input<Answer>;
    const acting = await atCentreOf(database, actor, centreOf, asked.of);
    const inTransaction: Reading['read'] = (work) => loggedTransaction(database, acting.centre, work);
    const prepared = await prepare?.({ ...parts, read: inTransaction }, acting, asked.of, input);
    return await inTurns(() =>
      inTransaction(async (tx) => {
        const answer = await perform(tx, acting, act, { of: asked.of, input, needs: parts, prepared });
        noteRequestDone(tx, acting, request, answer);
        return answer;
      }),
    );
  } catch (thrown) {
    const error = refusalOf(act, constraintOf(thrown)) ?? tookTooLong(thrown);
    // A second posting may meet the first one's rows, or a rule ("already done"), before it meets its request id.
    if (!isDuplicate(error) && !(error instanceof Refusal)) throw error;
    const first = await answerOf(database, actor, request);
    if (first) return first.answer as z.input<Answer>;
    throw error;
  }
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
  { of, input: raw }: Asked<Path>,
): Promise<z.input<Answer>> {
  requireRoleOf(actor, act);
  const input = inputOf(needs, actor, act, raw);
  requireFreshness(actor, act, needs);
  const { prepare, centreOf } = actBodyOf(act);
  const acting = await atCentreOf(tx, actor, centreOf, of);
  const prepared = await prepare?.({ ...needs, read: (work: (tx: Logged) => unknown) => work(tx) }, acting, of, input);
  return perform(tx, acting, act, { of, input, needs, prepared });
}

function requireFreshness<Needs>(actor: Actor, act: Act<string, z.ZodType, z.ZodType, Needs>, needs: Needs): void {
  if (act.maxSignInAge) requireFreshSignIn(actor, act.maxSignInAge(needs));
}

async function perform<Answer extends z.ZodType>(
  tx: Logged,
  actor: Actor,
  act: Act<string, z.ZodType, Answer>,
  { of, input, needs, prepared }: { of: unknown; input: unknown; needs: unknown; prepared: unknown },
): Promise<z.input<Answer>> {
  const { answer, client, things } = await actBodyOf(act).carryOut(tx, actor, of, input, needs, prepared);
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

/** Whatever is wrong with a form is told at once, by the rules that depend on the moment or on settings too. */
function inputOf<Needs>(
  needs: Needs,
  actor: Actor,
  act: Act<string, z.ZodType, z.ZodType, Needs>,
  raw: unknown,
): unknown {
  const { alsoWrong } = actBodyOf(act);
  return readInput(act.input, raw, act.point, alsoWrong && ((readable) => alsoWrong(readable, actor, needs)));
}
