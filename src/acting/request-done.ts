import { createHash } from 'node:crypto';
import type { Vault } from '#platform/cryptography/vault.ts';
import { compileOnce } from '#platform/database/compile-once.ts';
import { type Database, rows, sql, type Transaction, transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { Actor } from './actor.ts';
import { words } from './words.ts';

/** What is asked under a request id: the same id is good for exactly this. */
export interface Request {
  readonly id: string;
  readonly act: string;
  /** Keyed, because a plain digest of a personal code can be guessed. */
  readonly digest: Buffer;
}

/** A request: for which act, where, for which organisation and centre, and with which content as it was understood. */
export function requestOf(vault: Vault, actor: Actor, id: string, act: string, of: unknown, input: unknown): Request {
  const asked = [act, actor.organisation, actor.centre, of, input];
  return { id, act, digest: vault.lookup('request', JSON.stringify(asked, inOneOrder)) };
}

/** Properties in the order of their names; files as their digests. A `Buffer` has been written out as numbers already: `this` still has it. */
function inOneOrder(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  const file = this[key];
  if (file instanceof Uint8Array) return createHash('sha256').update(file).digest('base64');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes, as the last row of its transaction, that the request was carried out, and its answer. */
export function noteRequestDone(tx: Transaction, actor: Actor, request: Request, answer: unknown): void {
  tx.send(
    insertion(tx, {
      person: actor.person,
      ...request,
      answer: JSON.stringify(answer),
      at: actor.at,
    }),
  );
}

const insertion = compileOnce(
  (_tx, done: Request & { person: string; answer: string; at: Temporal.Instant }) =>
    sql`insert into request_done (person_id, request_id, act, digest, answer, done_at)
      values (${done.person}, ${done.id}, ${done.act}, ${done.digest}, ${done.answer}, ${done.at})`,
);

/** The answer that this person's request got when it was carried out; refuses if its id was used for something else. */
export async function answerOf(
  database: Database,
  actor: Actor,
  request: Request,
): Promise<{ readonly answer: unknown } | undefined> {
  const [done] = await transaction(database, actor.centre, (tx) =>
    rows(
      tx,
      sql<{ act: string; digest: Buffer; answer: unknown }>`
        select act, digest, answer
          from request_done
         where person_id = ${actor.person} and request_id = ${request.id}`,
    ),
  );
  if (!done) return undefined;
  if (done.act === request.act && done.digest.equals(request.digest)) return { answer: done.answer };
  throw new Refusal({
    code: 'request.id-spent',
    kind: 'spent',
    problems: [{ text: say(words, (w) => w.requestIdSpent) }],
  });
}
