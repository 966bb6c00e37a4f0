import type { Context } from 'hono';
import { actPage, lookAt, type Shown, viewFile, viewPage } from '#acting/index.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { fileReply } from '#platform/http/file-reply.ts';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import { parametersOf } from '#platform/http/parameters.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { accessRequestsActs } from './acts.ts';
import { DecisionPage } from './decision-page.tsx';
import { requestTitle } from './request-title.ts';
import type { requestToDecide } from './request-to-decide.ts';
import type { RequestParts } from './settings.ts';
import { accessRequestsViews } from './views.ts';
import { words } from './words.ts';

/** The officer's decision, and its paper. */
export function decisionPages(parts: RequestParts) {
  const app = routes();
  const { viewToDecide, viewDecision } = accessRequestsViews;

  viewPage(app, parts, viewToDecide, (c, found) => decisionPage(c, found));

  actPage(app, parts, {
    act: accessRequestsActs.decideRequest,
    next: ({ answer }) => `/access-requests/${answer.id}`,
    again: (c, actor, problems) => {
      const { request = '' } = parametersOf(c, '/{request}');
      return lookAt(parts, actor, viewToDecide, { of: { request } }, (found) => decisionPage(c, found, problems));
    },
  });

  viewFile(app, parts, viewDecision, async (c, paper) => {
    const name = `lemums-${c.req.param('request')?.slice(-8)}.pdf`;
    return fileReply(await paper(parts.documents), name, 'application/pdf');
  });

  return app;
}

function decisionPage(
  c: Context<Env>,
  found: Awaited<ReturnType<typeof requestToDecide>>,
  problems: readonly Problem[] = [],
): Shown {
  const language = c.get('language');
  const content = (
    <DecisionPage {...found} language={language} form={filledForm(c, problems)} hidden={c.get('formBinding')()} />
  );
  const above = <BackLink href={`/access-requests/${found.request.id}`} text={words[language].request.title} />;
  return { content, page: { title: requestTitle(words[language].decide.title, found.request), above } };
}
