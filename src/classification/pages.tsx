import type { Context } from 'hono';
import { actPage, leadToForm, lookAt, viewPage } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import { classificationActs } from './acts.ts';
import { SchemePage } from './scheme-page.tsx';
import { SchemesPage } from './schemes-page.tsx';
import { classificationViews } from './views.ts';
import { words } from './words.ts';

/** The pages on which a municipality's administrator brings in its classification scheme, looks it through and adopts it. */
export function classificationPages(database: Database) {
  const pages = routes();
  const parts = { database };
  const { listSchemes, viewScheme } = classificationViews;
  const { bringScheme, adoptScheme } = classificationActs;

  viewPage(pages, parts, listSchemes, (c, seen, { actor }) => schemesPage(c, seen, officialDay(actor.at)));
  actPage(pages, parts, {
    act: bringScheme,
    next: ({ answer: { id } }) => `/classification/${id}?done=brought`,
    again: (c, actor, problems) =>
      lookAt(parts, actor, listSchemes, { of: {} }, (seen) => schemesPage(c, seen, officialDay(actor.at), problems)),
  });

  viewPage(pages, parts, viewScheme, (c, seen) => schemePage(c, seen));
  actPage(pages, parts, {
    act: adoptScheme,
    next: ({ of: { scheme } }) => `/classification/${scheme}?done=adopted`,
    again: (c, actor, problems, of) =>
      lookAt(parts, actor, viewScheme, { of }, (seen) => schemePage(c, seen, problems)),
  });
  leadToForm(pages, adoptScheme, viewScheme.path);
  return pages;
}

type SeenSchemes = Pick<Parameters<typeof SchemesPage>[0], 'schemes' | 'applies' | 'next'>;

function schemesPage(c: Context<Env>, seen: SeenSchemes, today: Temporal.PlainDate, problems: readonly Problem[] = []) {
  const language = c.get('language');
  const content = (
    <SchemesPage
      language={language}
      {...seen}
      today={today}
      isFirst={c.req.query('before') === undefined}
      form={filledForm(c, problems)}
      hidden={c.get('formBinding')()}
    />
  );
  return { content, page: { title: words[language].title, problems } };
}

type SeenScheme = Pick<Parameters<typeof SchemePage>[0], 'scheme' | 'staff' | 'compared' | 'lines' | 'next'>;

function schemePage(c: Context<Env>, seen: SeenScheme, problems: readonly Problem[] = []) {
  const language = c.get('language');
  const w = words[language];
  const content = (
    <SchemePage
      language={language}
      {...seen}
      isFirst={c.req.query('after') === undefined}
      form={filledForm(c, problems)}
      hidden={c.get('formBinding')()}
      done={c.req.query('done')}
    />
  );
  const above = <BackLink href={classificationViews.listSchemes.path} text={w.title} />;
  const title = w.schemeOf(formDate(officialDay(seen.scheme.broughtAt), language));
  return { content, page: { title, above, problems } };
}
