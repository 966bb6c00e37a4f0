import type { Context } from 'hono';
import { actorOf, look, requestIdOf } from '#acting/index.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { fileReply } from '#platform/http/file-reply.ts';
import { type Env, routes } from '#platform/http/http.ts';
import { submit } from '#platform/http/submit.ts';
import { reportsOf } from './report-of.ts';
import { ReportPage } from './report-page.tsx';
import { readers } from './see-request.ts';
import { validateFileAgain } from './send-file.ts';
import type { RequestParts } from './settings.ts';
import { mustSend } from './state.ts';
import { fileOf } from './validate-again.ts';
import { words } from './words.ts';

/** The validation reports of a signed file, and the file itself as it came in. */
export function reportPages(parts: RequestParts) {
  const { database } = parts;
  const app = routes();
  const path = '/access-requests/:request/sendings/:sending';

  app.get(path, async (c) => {
    const { content, page } = await reportPage(c, parts);
    return c.render(content, page);
  });

  app.post(path, async (c) => {
    const actor = actorOf(c, ...readers);
    const ids = idsOf(c);
    return submit(
      c,
      async () => {
        await validateFileAgain(parts, actor, { id: requestIdOf(c), ...ids });
        return `/access-requests/${ids.request}/sendings/${ids.sending}`;
      },
      () => reportPage(c, parts),
    );
  });

  app.get(`${path}/report.json`, async (c) => {
    const actor = actorOf(c, ...readers);
    const { latest } = await look(database, actor, (tx) => reportsOf(tx, actor, idsOf(c)));
    return c.json(latest.report);
  });

  app.get(`${path}/file`, async (c) => {
    const actor = actorOf(c, ...readers);
    const { name, bytes } = await look(database, actor, (tx) => fileOf(tx, actor, idsOf(c)));
    return fileReply(bytes, name);
  });

  return app;
}

async function reportPage(c: Context<Env>, { database }: RequestParts) {
  const actor = actorOf(c, ...readers);
  const found = await look(database, actor, (tx) => reportsOf(tx, actor, idsOf(c)));
  const language = c.get('language');
  const content = (
    <ReportPage
      {...found}
      language={language}
      hidden={c.get('formBinding')()}
      mayTryAgain={found.request.state !== 'decided'}
      maySend={mustSend(actor, found.request)}
      mayDecide={actor.role === 'ministry_officer' && ['in-order', 'manual'].includes(found.request.state)}
    />
  );
  const above = <BackLink href={`/access-requests/${found.request.id}`} text={words[language].request.title} />;
  return { content, page: { title: words[language].report.title, above } };
}

function idsOf(c: Context<Env>) {
  return { request: c.req.param('request') ?? '', sending: c.req.param('sending') ?? '' };
}
