import type { Context } from 'hono';
import { type Actor, actPage, leadToForm, lookAt, type Shown, viewFile, viewPage } from '#acting/index.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { fileReply } from '#platform/http/file-reply.ts';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import { parametersOf } from '#platform/http/parameters.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { accessRequestsActs } from './acts.ts';
import { formOfDraft } from './draft-of-form.ts';
import { DraftPage } from './draft-page.tsx';
import { draftPosts } from './draft-posts.ts';
import type { Headline } from './headline-of.ts';
import type { WholeRequest } from './queries.ts';
import { requestTitle } from './request-title.ts';
import type { RequestParts } from './settings.ts';
import { tablePages } from './table-pages.tsx';
import { accessRequestsViews } from './views.ts';
import { WholePage } from './whole-page.tsx';
import { words } from './words.ts';

/** One request, from its first word to its decision. */
export function requestPages(parts: RequestParts) {
  const app = routes();
  const { viewRequest, viewForm } = accessRequestsViews;
  const { copyRequest, saveDraft, makeForm, sendRequest } = accessRequestsActs;

  viewPage(app, parts, viewRequest, (c, seen, { actor }) => requestPage(c, parts, actor, seen));

  actPage(app, parts, {
    act: sendRequest,
    next: ({ of, answer }) => `/access-requests/${of.request}/sendings/${answer.id}`,
    again,
  });
  actPage(app, parts, { act: copyRequest, next: ({ answer }) => `/access-requests/${answer.id}`, again });
  draftPosts(app, parts, again);
  tablePages(app, parts);
  for (const act of [copyRequest, saveDraft, makeForm, sendRequest]) leadToForm(app, act, viewRequest.path);

  viewFile(app, parts, viewForm, (c, pdf) =>
    fileReply(pdf, `pieteikums-${c.req.param('request')?.slice(-8)}.pdf`, 'application/pdf'),
  );

  function again(c: Context<Env>, actor: Actor, problems: readonly Problem[]): Promise<Shown> {
    const { request = '' } = parametersOf(c, '/{request}');
    return lookAt(parts, actor, viewRequest, { of: { request } }, (seen) =>
      requestPage(c, parts, actor, seen, problems),
    );
  }

  return app;
}

interface Seen {
  readonly request: WholeRequest;
  readonly centres: readonly { readonly name: string }[];
  readonly refusedFor: Headline | undefined;
}

function requestPage(
  c: Context<Env>,
  { requests }: RequestParts,
  actor: Actor,
  { request, centres, refusedFor }: Seen,
  problems: readonly Problem[] = [],
): Shown {
  const language = c.get('language');
  const filled = filledForm(c, problems);
  const binding = c.get('formBinding');
  const above = <BackLink href="/access-requests" text={words[language].list.title} />;
  if (request.form) {
    const demo = requests.signingTool !== undefined;
    const content = (
      <WholePage
        language={language}
        actor={actor}
        request={request}
        refusedFor={refusedFor}
        form={filled}
        binding={binding}
        demo={demo}
      />
    );
    return { content, page: { title: requestTitle(words[language].request.title, request), above } };
  }
  const typed = filled.typed.rows === undefined ? formOfDraft(request.draft) : filled.typed;
  const content = (
    <DraftPage
      language={language}
      request={request.id}
      organisation={request.organisation.name}
      centres={centres.map(({ name }) => name)}
      tableWaits={request.draft.table !== undefined}
      done={c.req.query('done')}
      form={{ ...filled, typed }}
      hidden={binding()}
    />
  );
  return { content, page: { title: requestTitle(words[language].draft.title, request), above } };
}
