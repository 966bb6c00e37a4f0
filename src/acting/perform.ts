import {
  type Database,
  isDeadlock,
  isDuplicate,
  rows,
  sql,
  type Transaction,
  transaction,
} from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import type { Actor } from './actor.ts';
import type { PointOfLaw } from './point-of-law.ts';
import { recordRefusal } from './record-refusal.ts';

export type Answer = string | number | boolean | null | { readonly [key: string]: Answer } | readonly Answer[];

/** Two acts in each other's way are sorted out the first time; three times is for a crowd. */
const attempts = 3;

/**
 * Carries out one request of an actor: all of it in one transaction, or nothing. The same `requestId` a second time gets
 * the first one's answer, so double clicks and retries are harmless. A refusal leaves no trace but its entry in the log.
 * Of two acts that wait for each other PostgreSQL undoes one: that one is carried out anew, so `work` may run again.
 */
export async function perform<T extends Answer>(
  database: Database,
  actor: Actor,
  request: { readonly id: string; readonly act: string; readonly point?: PointOfLaw },
  work: (tx: Transaction) => Promise<T>,
  attempt = 1,
): Promise<T> {
  try {
    return await transaction(database, actor.centre, async (tx) => {
      const answer = await work(tx);
      tx.send(
        sql`insert into request_done (person_id, request_id, act, digest, answer, done_at)
            values (${actor.person}, ${request.id}, ${request.act}, ${Buffer.alloc(0)}, ${JSON.stringify(answer)}, ${actor.at})`,
      );
      return answer;
    });
  } catch (error) {
    if (isDeadlock(error) && attempt < attempts) return perform(database, actor, request, work, attempt + 1);
    // A second posting may also meet the first one's rows before it meets its request id.
    if (!isDuplicate(error) && !(error instanceof Refusal)) throw error;
    const first = await answerOf<T>(database, actor, request.id);
    if (first) return first.answer;
    if (error instanceof Refusal)
      await recordRefusal(database, actor, { name: request.act, point: request.point }, error);
    throw error;
  }
}

/** Runs a read of an actor: sees what the actor's centre may see, and may record that it looked. */
export function look<T>(database: Database, actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return transaction(database, actor.centre, work);
}

async function answerOf<T>(database: Database, actor: Actor, id: string): Promise<{ answer: T } | undefined> {
  const [done] = await transaction(database, actor.centre, (tx) =>
    rows(
      tx,
      sql<{ answer: T }>`select answer from request_done where request_id = ${id} and person_id = ${actor.person}`,
    ),
  );
  return done;
}
