import type { Actor } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { type Headline, headlineOf } from './headline-of.ts';
import type { WholeRequest } from './queries.ts';
import { reportsOf } from './report-of.ts';

/** Why a request was sent back, in what its newest report says first; undefined unless it was. */
export async function refusedFor(
  tx: Logged,
  actor: Actor,
  { id, state, sendings: [last] }: WholeRequest,
): Promise<Headline | undefined> {
  if (state !== 'refused' || !last) return undefined;
  const { latest } = await reportsOf(tx, actor, { request: id, sending: last.id });
  return headlineOf(latest);
}
