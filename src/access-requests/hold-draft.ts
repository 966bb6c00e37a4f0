import type { Actor } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { refuse } from './refuse.ts';
import { type SeenRequest, seeRequest } from './see-request.ts';
import { isTheirs } from './state.ts';
import { own } from './tables.ts';

/** A request whose form is not made yet, for whoever fills it in; held until the end of the transaction. */
export async function holdDraft(tx: Logged, actor: Actor, id: string): Promise<SeenRequest> {
  const request = await seeRequest(tx, actor, id, { held: true });
  // Officers enter the tables of registered requests; they may not change an applicant's own draft.
  if (!isTheirs(actor, request.channel)) {
    throw refuse('not-yours-to-fill', (w) => w.notYoursToFill, { kind: 'forbidden' });
  }
  const made = await own(tx)
    .selectFrom('access_request_form')
    .select('request_id')
    .where('request_id', '=', id)
    .executeTakeFirst();
  if (made) throw refuse('form-made', (w) => w.formMade, { kind: 'conflict' });
  return request;
}
