import type { Context, Hono } from 'hono';
import { type Actor, actorAtDoor, carryOut, requestIdOf, requestIdOfPart, type Shown } from '#acting/index.ts';
import { type Env, typedValue } from '#platform/http/http.ts';
import { honoPath, parametersOf } from '#platform/http/parameters.ts';
import { submit } from '#platform/http/submit.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { accessRequestsActs } from './acts.ts';
import type { Draft } from './draft.ts';
import { draftOfForm, withRowAdded, withRowRemoved } from './draft-of-form.ts';
import type { RequestParts } from './settings.ts';

type Again = (c: Context<Env>, actor: Actor, problems: readonly Problem[]) => Promise<Shown>;

/** The buttons of the draft's page. Whichever was pressed, what was typed is saved. */
export function draftPosts(app: Hono<Env>, parts: RequestParts, again: Again): void {
  const { saveDraft, keepTable, makeForm } = accessRequestsActs;

  app.post(honoPath(saveDraft.path), (c) =>
    taken(c, async (actor, of) => {
      const { draft, next } = pressed(typedValue(c.get('typed'), 'do'), draftOfForm(c.get('typed')));
      await carryOut(parts, actor, saveDraft, { id: requestIdOf(c), of, input: draft });
      return `/access-requests/${of.request}${next}`;
    }),
  );

  app.post(honoPath(keepTable.path), (c) =>
    taken(c, async (actor, of) => {
      const input = draftOfForm(c.get('typed'));
      await carryOut(parts, actor, saveDraft, { id: requestIdOfPart(c, saveDraft.name), of, input });
      await carryOut(parts, actor, keepTable, { id: requestIdOf(c), of, input: await tableSent(c) });
      return `/access-requests/${of.request}/table`;
    }),
  );

  app.post(honoPath(makeForm.path), (c) =>
    taken(c, async (actor, of) => {
      const input = draftOfForm(c.get('typed'));
      await carryOut(parts, actor, saveDraft, { id: requestIdOfPart(c, saveDraft.name), of, input });
      await carryOut(parts, actor, makeForm, { id: requestIdOf(c), of, input: {} });
      return `/access-requests/${of.request}`;
    }),
  );

  function taken(c: Context<Env>, work: (actor: Actor, of: { request: string }) => Promise<string>) {
    const actor = actorAtDoor(c);
    const { request = '' } = parametersOf(c, '/{request}');
    return submit(
      c,
      () => work(actor, { request }),
      (problems) => again(c, actor, problems),
    );
  }
}

/** The draft as the button leaves it, and where on its page to go on. */
function pressed(button: string, draft: Draft): { draft: Draft; next: string } {
  const removed = /^remove-(\d+)$/.exec(button)?.[1];
  if (removed) return { draft: withRowRemoved(draft, Number(removed)), next: '' };
  if (button === 'add') return { draft: withRowAdded(draft), next: `#row-${draft.rows.length + 1}` };
  return { draft, next: '?done=saved' };
}

/** The table that was pasted, and the file that was chosen, if one was. */
async function tableSent(c: Context<Env>) {
  const file = c.get('files').csv_file;
  const chosen = file && file.size > 0 && { csv_file: { name: file.name, bytes: await file.bytes() } };
  // As it was pasted: the first cell of a row may be empty.
  return { csv: [c.get('typed').csv].flat()[0] ?? '', ...chosen };
}
