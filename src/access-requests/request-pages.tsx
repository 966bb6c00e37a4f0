import type { Context } from 'hono';
import { type Actor, actorOf, look, perform, requestIdOf } from '#acting/index.ts';
import { centresOf } from '#organisations/index.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { fileReply } from '#platform/http/file-reply.ts';
import { type Env, filledForm, routes, typedValue } from '#platform/http/http.ts';
import { submit } from '#platform/http/submit.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { beginRequest } from './begin-request.ts';
import { draftOfForm, formOfDraft, withRowAdded, withRowRemoved, withRows } from './draft-of-form.ts';
import { DraftPage } from './draft-page.tsx';
import { FaultsInDraft } from './faults-in-draft.ts';
import { prepareForm } from './prepare-form.ts';
import { formPdf, requestWhole } from './queries.ts';
import { readCsv } from './read-csv.ts';
import { noSuchRequest, refuse } from './refuse.ts';
import { saveDraft } from './save-draft.ts';
import { readers } from './see-request.ts';
import { sendFile } from './send-file.ts';
import type { RequestParts } from './settings.ts';
import { signedFileOf } from './signed-file-of.ts';
import { textOfTable } from './table-file.ts';
import { WholePage } from './whole-page.tsx';
import { words } from './words.ts';

/** One request, from its first word to its decision. Every button posts to the page's own address. */
export function requestPages(parts: RequestParts) {
  const { database } = parts;
  const app = routes();

  app.get('/access-requests/:request', async (c) => {
    const actor = actorOf(c, ...readers);
    const { content, page } = await requestPage(c, parts, actor);
    return c.render(content, page);
  });

  app.post('/access-requests/:request', async (c) => {
    const actor = actorOf(c, ...readers);
    const id = c.req.param('request');
    const wish = typedValue(c.get('typed'), 'do');
    const again = (problems: readonly Problem[]) => requestPage(c, parts, actor, problems);
    if (wish === 'send') return submit(c, async () => sendSigned(c, parts, actor, id), again);
    if (wish === 'copy') return submit(c, async () => copyRequest(c, parts, actor, id), again);
    return submit(c, async () => workOnDraft(c, parts, actor, id, wish), again);
  });

  app.get('/access-requests/:request/form.pdf', async (c) => {
    const actor = actorOf(c, ...readers);
    const id = c.req.param('request');
    const pdf = await look(database, actor, (tx) => formPdf(tx, actor, id));
    if (!pdf) throw noSuchRequest();
    return fileReply(pdf, `pieteikums-${id.slice(-8)}.pdf`, 'application/pdf');
  });

  return app;
}

async function requestPage(c: Context<Env>, parts: RequestParts, actor: Actor, problems: readonly Problem[] = []) {
  const language = c.get('language');
  const { request, centres } = await look(parts.database, actor, async (tx) => {
    const whole = await requestWhole(tx, actor, c.req.param('request'));
    return { request: whole, centres: whole.form ? [] : await centresOf(tx, whole.organisation.id) };
  });
  const filled = filledForm(c, problems);
  const hidden = c.get('formBinding')();
  const above = <BackLink href="/access-requests" text={words[language].list.title} />;
  if (request.form) {
    const demo = parts.requests.signingTool !== undefined;
    const content = (
      <WholePage language={language} actor={actor} request={request} form={filled} hidden={hidden} demo={demo} />
    );
    return { content, page: { title: words[language].request.title, above } };
  }
  const typed = filled.typed.rows === undefined ? formOfDraft(request.draft) : filled.typed;
  const content = (
    <DraftPage
      language={language}
      request={request.id}
      organisation={request.organisation.name}
      centres={centres.map(({ name }) => name)}
      done={c.req.query('done')}
      form={{ ...filled, typed }}
      hidden={hidden}
    />
  );
  return { content, page: { title: words[language].draft.title, above } };
}

/** Whatever button was pressed, what was typed is saved first. */
async function workOnDraft(c: Context<Env>, parts: RequestParts, actor: Actor, id: string, wish: string) {
  const typed = c.get('typed');
  const here = `/access-requests/${id}`;
  const filled = draftOfForm(typed);
  const save = (draft: typeof filled) =>
    perform(parts.database, actor, { id: requestIdOf(c), act: 'access-request.save-draft', point: '22' }, (tx) =>
      saveDraft(tx, actor, { request: id, draft }),
    );
  const removed = /^remove-(\d+)$/.exec(wish)?.[1];
  if (wish === 'add') await save(withRowAdded(filled));
  else if (removed) await save(withRowRemoved(filled, Number(removed)));
  else if (wish === 'import') await save(withRows(filled, await csvRows(c)));
  else await save(filled);
  if (wish === 'add') return `${here}#row-${filled.rows.length + 1}`;
  if (wish === 'make') await prepareForm(parts, actor, id);
  if (wish === 'save') return `${here}?done=saved`;
  return wish === 'import' ? `${here}?done=loaded` : here;
}

async function csvRows(c: Context<Env>) {
  const file = c.get('files').csv_file;
  const isFile = file && file.size > 0;
  const text = isFile ? textOfTable(await file.bytes()) : typedValue(c.get('typed'), 'csv');
  const { rows, problems } = readCsv(text);
  if (problems.length > 0) throw new FaultsInDraft(problems);
  return rows;
}

async function sendSigned(c: Context<Env>, parts: RequestParts, actor: Actor, id: string): Promise<string> {
  const file = await signedFileOf(c.get('files').signed);
  const { sending } = await sendFile(parts, actor, { id: requestIdOf(c), request: id, file });
  return `/access-requests/${id}/sendings/${sending}`;
}

/** A form once made is not changed any more: a mistake is mended in a new request. */
async function copyRequest(c: Context<Env>, { database }: RequestParts, actor: Actor, id: string): Promise<string> {
  const asked = { id: requestIdOf(c), act: 'access-request.begin', point: '22' } as const;
  if (actor.role === 'ministry_officer') throw refuse('not-yours-to-fill', (w) => w.notYoursToFill);
  const { request } = await perform(database, actor, asked, async (tx) => {
    const { draft } = await requestWhole(tx, actor, id);
    const begun = await beginRequest(tx, actor);
    await saveDraft(tx, actor, { request: begun.request, draft });
    return begun;
  });
  return `/access-requests/${request}`;
}
