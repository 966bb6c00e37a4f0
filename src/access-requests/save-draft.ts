import { deed } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import { draftSchema, mostRows } from './draft.ts';
import { holdDraft } from './hold-draft.ts';
import { refuse } from './refuse.ts';
import { readers } from './see-request.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** Keeps a draft as it stands, faults and all: they are told, and nothing typed is lost (22.). */
export const saveDraft = deed({
  name: 'access-request.save-draft',
  title: say(words, (w) => w.acts.saveDraft),
  point: '22',
  roles: readers,
  input: draftSchema,
  async carryOut(tx, actor, given: { request: string }, draft) {
    const { id, organisation } = await holdDraft(tx, actor, given.request);
    if (draft.rows.length > mostRows) throw refuse('too-many-rows', (w) => w.tooManyRows(mostRows));
    const dataKey = await dataKeyOf(tx, { centre: null, id });
    await own(tx)
      .updateTable('access_request')
      .set({ draft: dataKey.seal(JSON.stringify(draft)), draft_changed_at: actor.at })
      .where('id', '=', id)
      .execute();
    return { answer: { id }, things: { request: id, organisation } };
  },
});
