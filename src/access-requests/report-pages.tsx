import type { Context } from 'hono';
import {
  type Actor,
  actorAtDoor,
  actPage,
  isFor,
  leadToForm,
  lookAt,
  type Shown,
  viewFile,
  viewPage,
} from '#acting/index.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { fileReply } from '#platform/http/file-reply.ts';
import { type Env, routes } from '#platform/http/http.ts';
import { honoPath, parametersOf } from '#platform/http/parameters.ts';
import { accessRequestsActs } from './acts.ts';
import type { reportsOf } from './report-of.ts';
import { ReportPage } from './report-page.tsx';
import { requestTitle } from './request-title.ts';
import type { RequestParts } from './settings.ts';
import { mustSend } from './state.ts';
import { accessRequestsViews } from './views.ts';
import { words } from './words.ts';

/** The validation reports of a signed file, and the file itself as it came in. */
export function reportPages(parts: RequestParts) {
  const app = routes();
  const { viewReport, viewSignedFile } = accessRequestsViews;
  const { validateAgain } = accessRequestsActs;

  viewPage(app, parts, viewReport, (c, found, { actor }) => reportPage(c, found, actor));

  actPage(app, parts, {
    act: validateAgain,
    next: ({ of }) => `/access-requests/${of.request}/sendings/${of.sending}`,
    again: (c, actor) => lookAt(parts, actor, viewReport, { of: idsIn(c) }, (found) => reportPage(c, found, actor)),
  });
  leadToForm(app, validateAgain, viewReport.path);

  // The report as its engine wrote it: the same view, for other programs.
  app.get(honoPath(`${viewReport.path}/report.json`), async (c) => {
    const report = await lookAt(parts, actorAtDoor(c), viewReport, { of: idsIn(c) }, ({ latest }) => latest.report);
    return c.json(report);
  });

  viewFile(app, parts, viewSignedFile, (_c, { name, bytes }) => fileReply(bytes, name));

  return app;
}

function reportPage(c: Context<Env>, found: Awaited<ReturnType<typeof reportsOf>>, actor: Actor): Shown {
  const language = c.get('language');
  const { request } = found;
  const content = (
    <ReportPage
      {...found}
      language={language}
      hidden={c.get('formBinding')()}
      mayTryAgain={request.state !== 'decided'}
      maySend={mustSend(actor, request)}
      mayDecide={isFor(actor, accessRequestsActs.decideRequest) && ['in-order', 'manual'].includes(request.state)}
    />
  );
  const above = <BackLink href={`/access-requests/${request.id}`} text={words[language].request.title} />;
  return { content, page: { title: requestTitle(words[language].report.title, request), above } };
}

function idsIn(c: Context<Env>): { request: string; sending: string } {
  const { request = '', sending = '' } = parametersOf(c, '/{request}/{sending}');
  return { request, sending };
}
