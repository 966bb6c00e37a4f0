import { type Actor, record } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import { type Draft, mostRows } from './draft.ts';
import { refuse } from './refuse.ts';
import { seeRequest } from './see-request.ts';
import { own } from './tables.ts';

/** Keeps a draft as it stands, faults and all: they are told, and nothing typed is lost. */
export async function saveDraft(
  tx: Transaction,
  actor: Actor,
  input: { readonly request: string; readonly draft: Draft },
): Promise<{ request: string }> {
  const { id } = await holdDraft(tx, actor, input.request);
  if (input.draft.rows.length > mostRows) throw refuse('too-many-rows', (w) => w.tooManyRows(mostRows));
  const dataKey = await dataKeyOf(tx, { centre: null, id });
  await own(tx)
    .updateTable('access_request')
    .set({ draft: dataKey.seal(JSON.stringify(input.draft)), draft_changed_at: actor.at })
    .where('id', '=', id)
    .execute();
  record(tx, actor, { act: 'access-request.save-draft', point: '22', things: { request: id } });
  return { request: id };
}

/** A request whose form is not made yet, held. */
export async function holdDraft(tx: Transaction, actor: Actor, id: string) {
  const request = await seeRequest(tx, actor, id, { held: true });
  // Registered requests are keyed by officers; an applicant's own words are not an officer's to change.
  if ((request.channel === 'system') === (actor.role === 'ministry_officer')) {
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
