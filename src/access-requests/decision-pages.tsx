import type { Context } from 'hono';
import { actorOf, look, perform, requestIdOf } from '#acting/index.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { fileReply } from '#platform/http/file-reply.ts';
import { type Env, filledForm, routes, type Typed, typedValue } from '#platform/http/http.ts';
import { submit } from '#platform/http/submit.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { administratorsRights } from '#rights/index.ts';
import { decideRequest } from './decide-request.ts';
import { DecisionPage } from './decision-page.tsx';
import { decisionPaper } from './decision-paper.ts';
import { requestWhole } from './queries.ts';
import { noSuchRequest, refuse } from './refuse.ts';
import { reportsOf } from './report-of.ts';
import type { RowDecision } from './row-decisions.ts';
import { readers } from './see-request.ts';
import type { RequestParts } from './settings.ts';
import { words } from './words.ts';

/** The officer's decision, and its paper. */
export function decisionPages(parts: RequestParts) {
  const { database, documents, requests } = parts;
  const app = routes();

  app.get('/access-requests/:request/decision', async (c) => {
    const { content, page } = await decisionPage(c, parts);
    return c.render(content, page);
  });

  app.post('/access-requests/:request/decision', async (c) => {
    const actor = actorOf(c, 'ministry_officer');
    const request = c.req.param('request');
    const typed = c.get('typed');
    const asked = { id: requestIdOf(c), act: 'access-request.decide', point: '22' } as const;
    return submit(
      c,
      async () => {
        const input = {
          request,
          report: typedValue(typed, 'report'),
          signatureGround: typedValue(typed, 'signatureGround').slice(0, 2000),
          rows: decisionsIn(typed),
        };
        await perform(database, actor, asked, (tx) => decideRequest(tx, actor, input, requests));
        return `/access-requests/${request}`;
      },
      (problems) => decisionPage(c, parts, problems),
    );
  });

  app.get('/access-requests/:request/decision.pdf', async (c) => {
    const actor = actorOf(c, ...readers);
    const id = c.req.param('request');
    const paper = await look(database, actor, (tx) => decisionPaper(tx, actor, id));
    if (!paper) throw noSuchRequest();
    return fileReply(await paper(documents), `lemums-${id.slice(-8)}.pdf`, 'application/pdf');
  });

  return app;
}

/** Rows by their fields: `outcome-1`, `reason-1`, `takes-1`. A row without an outcome is not decided yet. */
function decisionsIn(typed: Typed): RowDecision[] {
  return Object.keys(typed).flatMap((field) => {
    const number = Number(/^outcome-(\d+)$/.exec(field)?.[1]);
    const outcome = typedValue(typed, field);
    if (!number || (outcome !== 'approve' && outcome !== 'refuse')) return [];
    const takes = typed[`takes-${number}`] ?? [];
    return [
      {
        number,
        approved: outcome === 'approve',
        reason: typedValue(typed, `reason-${number}`),
        takes: typeof takes === 'string' ? [takes] : takes,
      },
    ];
  });
}

async function decisionPage(c: Context<Env>, { database }: RequestParts, problems: readonly Problem[] = []) {
  const actor = actorOf(c, 'ministry_officer');
  const found = await look(database, actor, async (tx) => {
    const request = await requestWhole(tx, actor, c.req.param('request'));
    const sending = request.sendings.find(({ verdict }) => verdict !== 'refused');
    if (!sending || !request.form) throw refuse('nothing-to-decide', (w) => w.nothingToDecide, { kind: 'conflict' });
    const { latest } = await reportsOf(tx, actor, { request: request.id, sending: sending.id });
    const administrators = await administratorsRights(tx, request.organisation.id, actor.at);
    return { request, sending: sending.id, report: latest, administrators, kind: request.form.kind };
  });
  const language = c.get('language');
  const content = (
    <DecisionPage {...found} language={language} form={filledForm(c, problems)} hidden={c.get('formBinding')()} />
  );
  const above = <BackLink href={`/access-requests/${found.request.id}`} text={words[language].request.title} />;
  return { content, page: { title: words[language].decide.title, above } };
}
