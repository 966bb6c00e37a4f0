import type { Actor } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { type CheckedDraft, checkDraft } from './form.ts';
import { seeRequest } from './see-request.ts';
import { own } from './tables.ts';

/** Checks a request's draft as it is kept. `changedAt` tells later whether somebody has changed it since. */
export async function checkKeptDraft(
  tx: Logged,
  actor: Actor,
  id: string,
): Promise<{ readonly draft: CheckedDraft; readonly changedAt: Temporal.Instant }> {
  const request = await seeRequest(tx, actor, id);
  const { changedAt } = await own(tx)
    .selectFrom('access_request')
    .select('draft_changed_at as changedAt')
    .where('id', '=', request.id)
    .executeTakeFirstOrThrow();
  return { draft: await checkDraft(tx, request, request.draft, actor.at), changedAt };
}
