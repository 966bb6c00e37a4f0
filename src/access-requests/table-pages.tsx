import type { Context, Hono } from 'hono';
import { type Actor, actPage, leadToForm, lookAt, type Shown, viewPage } from '#acting/index.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm } from '#platform/http/http.ts';
import { parametersOf } from '#platform/http/parameters.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { accessRequestsActs } from './acts.ts';
import { requestTitle } from './request-title.ts';
import type { SeenTable } from './seen-table.ts';
import type { RequestParts } from './settings.ts';
import { words as tableWords } from './table/words.ts';
import { TablePage } from './table-page.tsx';
import { accessRequestsViews } from './views.ts';
import { words } from './words.ts';

/** The table that was sent, shown as it is understood before rows are made of it. */
export function tablePages(app: Hono<Env>, parts: RequestParts): void {
  const { takeTable } = accessRequestsActs;
  const { viewTable } = accessRequestsViews;
  viewPage(app, parts, viewTable, (c, seen) => tablePage(c, seen));
  actPage(app, parts, {
    act: takeTable,
    next: ({ of, answer }) => `/access-requests/${of.request}?done=${answer.rows > 0 ? 'taken' : 'discarded'}`,
    again: (c: Context<Env>, actor: Actor, problems: readonly Problem[]) => {
      const { request = '' } = parametersOf(c, '/{request}');
      return lookAt(parts, actor, viewTable, { of: { request } }, (seen) => tablePage(c, seen, problems));
    },
  });
  leadToForm(app, takeTable, viewTable.path);
}

function tablePage(c: Context<Env>, seen: SeenTable, problems: readonly Problem[] = []): Shown {
  const language = c.get('language');
  const content = (
    <TablePage
      language={language}
      request={seen.request}
      organisation={seen.organisation}
      table={seen.table}
      sheet={seen.sheet}
      form={filledForm(c, problems)}
      hidden={c.get('formBinding')()}
    />
  );
  const of = { id: seen.request, organisation: { name: seen.organisation } };
  const above = <BackLink href={`/access-requests/${seen.request}`} text={words[language].draft.title} />;
  return { content, page: { title: requestTitle(tableWords[language].title, of), above } };
}
