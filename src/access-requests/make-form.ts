import { z } from 'zod';
import { deed, type Reading } from '#acting/index.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { say } from '#platform/languages/languages.ts';
import { checkKeptDraft } from './check-kept-draft.ts';
import { fixForm, type MadeForm } from './fix-form.ts';
import { setForm } from './form.ts';
import { readers } from './see-request.ts';
import { words } from './words.ts';

/** Checks the draft, sets the form of Annex 2, and fixes it (22.). */
export const makeForm = deed({
  name: 'access-request.make-form',
  title: say(words, (w) => w.acts.makeForm),
  point: '22',
  roles: readers,
  input: z.object({}),
  answer: z.object({ id: z.string(), sha256: z.string() }),
  async prepare(
    { read, documents }: { documents: DocumentMaker } & Reading,
    actor,
    { request }: { request: string },
  ): Promise<MadeForm> {
    const checked = await read((tx) => checkKeptDraft(tx, actor, request));
    return { ...checked, pdf: await setForm(documents, checked.draft, actor.at) };
  },
  carryOut: (tx, actor, _given, _input, _needs, made) => fixForm(tx, actor, made),
});
