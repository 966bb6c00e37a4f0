import type { Context } from 'hono';
import { lookAt, viewPage } from '#acting/index.ts';
import type { Database, Transaction } from '#platform/database/database.ts';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { basketChanges, basketChangesOn } from './basket.ts';
import type { BasketEntry } from './basket-entry.ts';
import { BasketPage } from './basket-page.tsx';
import { CataloguePage } from './catalogue-page.tsx';
import { EServicePage } from './e-service-page.tsx';
import { ownPages } from './own-pages.tsx';
import { editionsInBasket } from './queries.ts';
import { catalogueViews } from './views.ts';
import { words } from './words.ts';

/** The catalogue, an e-service, and the minimum service basket: for everybody who works with the system. */
export function cataloguePages(database: Database) {
  const pages = routes();
  const { listEServices, viewBasket, viewEService } = catalogueViews;

  viewPage(pages, { database }, listEServices, (c, { search: { day, after, ...asked }, ...found }) => {
    const language = c.get('language');
    const content = <CataloguePage language={language} day={day} asked={asked} after={after} found={found} />;
    return { content, page: { title: words[language].catalogue.title } };
  });

  viewPage(
    pages,
    { database },
    viewBasket,
    (c, basket, { tx }) => basketPage(c, tx, basket),
    (c, actor, problems) =>
      lookAt({ database }, actor, viewBasket, { of: {} }, (today, tx) => basketPage(c, tx, today, problems)),
  );

  viewPage(pages, { database }, viewEService, (c, eService, { actor }) => {
    const language = c.get('language');
    const title = `${eService.edition.code} ${eService.edition.name[language]}`;
    const content = <EServicePage language={language} {...eService} atCounter={actor.role === 'employee'} />;
    return { content, page: { title, above: EServicePage.above(language) } };
  });

  pages.route('/', ownPages(database));
  return pages;
}

async function basketPage(
  c: Context<Env>,
  tx: Transaction,
  { day, entries }: { readonly day: Temporal.PlainDate; readonly entries: readonly BasketEntry[] },
  problems: readonly Problem[] = [],
) {
  const language = c.get('language');
  const changeDays = await basketChanges(tx);
  const lastChange = changeDays.find((changed) => Temporal.PlainDate.compare(changed, day) <= 0);
  const content = (
    <BasketPage
      language={language}
      day={day}
      form={{ ...filledForm(c, problems), typed: { day: c.req.query('day') } }}
      entries={entries}
      eServices={await editionsInBasket(tx, day)}
      changeDays={changeDays}
      lastChange={lastChange}
      changes={lastChange ? await basketChangesOn(tx, lastChange) : []}
    />
  );
  return { content, page: { title: words[language].basket.title, above: EServicePage.above(language) } };
}
