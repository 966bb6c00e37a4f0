import type { Context, Hono } from 'hono';
import { type Actor, actorAtDoor, carryOut, requestIdOf, requestIdOfPart, type Shown } from '#acting/index.ts';
import { type Env, typedValue } from '#platform/http/http.ts';
import { honoPath, parametersOf } from '#platform/http/parameters.ts';
import { submit } from '#platform/http/submit.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { accessRequestsActs } from './acts.ts';
import type { Draft } from './draft.ts';
import { draftOfForm, withRowAdded, withRowRemoved, withRows } from './draft-of-form.ts';
import { FaultsInDraft } from './faults-in-draft.ts';
import { readCsv } from './read-csv.ts';
import type { RequestParts } from './settings.ts';
import { textOfTable } from './table-file.ts';

type Again = (c: Context<Env>, actor: Actor, problems: readonly Problem[]) => Promise<Shown>;

/** The buttons of the draft's page. Whichever was pressed, what was typed is saved. */
export function draftPosts(app: Hono<Env>, parts: RequestParts, again: Again): void {
  const { saveDraft, makeForm } = accessRequestsActs;

  app.post(honoPath(saveDraft.path), (c) =>
    taken(c, async (actor, of) => {
      const { draft, next } = await pressed(c, draftOfForm(c.get('typed')));
      await carryOut(parts, actor, saveDraft, { id: requestIdOf(c), of, input: draft });
      return `/access-requests/${of.request}${next}`;
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
async function pressed(c: Context<Env>, draft: Draft): Promise<{ draft: Draft; next: string }> {
  const button = typedValue(c.get('typed'), 'do');
  const removed = /^remove-(\d+)$/.exec(button)?.[1];
  if (removed) return { draft: withRowRemoved(draft, Number(removed)), next: '' };
  if (button === 'add') return { draft: withRowAdded(draft), next: `#row-${draft.rows.length + 1}` };
  if (button === 'import') return { draft: withRows(draft, await csvRows(c)), next: '?done=loaded' };
  return { draft, next: '?done=saved' };
}

async function csvRows(c: Context<Env>) {
  const file = c.get('files').csv_file;
  const isFile = file && file.size > 0;
  const text = isFile ? textOfTable(await file.bytes()) : typedValue(c.get('typed'), 'csv');
  const { rows, problems } = readCsv(text);
  if (problems.length > 0) throw new FaultsInDraft(problems);
  return rows;
}
