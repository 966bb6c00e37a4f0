import { randomUUID } from 'node:crypto';
import { type Actor, look, perform } from '#acting/index.ts';
import { checkDraft, setForm } from './form.ts';
import { makeForm } from './make-form.ts';
import { seeRequest } from './see-request.ts';
import type { RequestParts } from './settings.ts';
import { own } from './tables.ts';

/** Checks the draft, sets the form, and fixes it: setting takes its time and so happens outside of any transaction. */
export async function prepareForm(
  { database, documents }: Pick<RequestParts, 'database' | 'documents'>,
  actor: Actor,
  id: string,
): Promise<{ request: string; sha256: string }> {
  const { draft, changedAt } = await look(database, actor, async (tx) => {
    const request = await seeRequest(tx, actor, id);
    const row = await own(tx)
      .selectFrom('access_request')
      .select('draft_changed_at as changedAt')
      .where('id', '=', request.id)
      .executeTakeFirstOrThrow();
    return { draft: await checkDraft(tx, request, request.draft, actor.at), ...row };
  });
  const pdf = await setForm(documents, draft, actor.at);
  const request = { id: randomUUID(), act: 'access-request.make-form', point: '22' } as const;
  return perform(database, actor, request, (tx) => makeForm(tx, actor, { draft, changedAt, pdf }));
}
