import { createHash } from 'node:crypto';
import type { Actor } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import { type CheckedDraft, formWording } from './form.ts';
import { holdDraft } from './hold-draft.ts';
import { refuse } from './refuse.ts';
import { own } from './tables.ts';

export interface MadeForm {
  readonly draft: CheckedDraft;
  /** When the draft that the form was set from was last changed. */
  readonly changedAt: Temporal.Instant;
  readonly pdf: Uint8Array;
}

/** Fixes the form: from here on the request is what it says, byte for byte, until it comes back signed. */
export async function fixForm(tx: Logged, actor: Actor, { draft, changedAt, pdf }: MadeForm) {
  const { id, organisation } = await holdDraft(tx, actor, draft.request);
  const now = await own(tx)
    .selectFrom('access_request')
    .select('draft_changed_at as at')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (!now.at.equals(changedAt)) throw refuse('draft-changed', (w) => w.draftChanged, { kind: 'conflict' });
  const dataKey = await dataKeyOf(tx, { centre: null, id });
  const sha256 = createHash('sha256').update(pdf).digest();
  await own(tx)
    .insertInto('access_request_form')
    .values({
      request_id: id,
      kind: draft.kind,
      wording: formWording,
      made_by: actor.person,
      made_at: actor.at,
      sha256,
      pdf: dataKey.sealBytes(pdf),
    })
    .execute();
  await own(tx)
    .insertInto('access_request_row')
    .values(
      draft.rows.map(({ number, centre, lastDay, ...content }) => ({
        request_id: id,
        number,
        centre_id: centre,
        last_day: lastDay,
        content: dataKey.seal(JSON.stringify(content)),
      })),
    )
    .execute();
  const hex = sha256.toString('hex');
  return {
    answer: { id, sha256: hex },
    things: { request: id, organisation, kind: draft.kind, rows: String(draft.rows.length), sha256: hex },
  };
}
