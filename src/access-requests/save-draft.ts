import { deed } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { draftSchema } from './draft.ts';
import { holdDraft } from './hold-draft.ts';
import { readers } from './see-request.ts';
import { words } from './words.ts';
import { writeDraft } from './write-draft.ts';

/** Keeps a draft as it stands, faults and all: they are told, and nothing typed is lost (22.). */
export const saveDraft = deed({
  name: 'access-request.save-draft',
  title: say(words, (w) => w.acts.saveDraft),
  point: '22',
  roles: readers,
  input: draftSchema,
  async carryOut(tx, actor, given: { request: string }, draft) {
    const {
      id,
      organisation,
      draft: { table },
    } = await holdDraft(tx, actor, given.request);
    await writeDraft(tx, actor, id, { ...draft, table });
    return { answer: { id }, things: { request: id, organisation } };
  },
});
