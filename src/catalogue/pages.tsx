import type { Context } from 'hono';
import { look } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { officialDay, readDate } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { words as platformWords } from '#platform/languages/words.ts';
import { basketChanges, basketChangesOn, basketOn } from './basket.ts';
import { BasketPage } from './basket-page.tsx';
import { CataloguePage } from './catalogue-page.tsx';
import { eServiceByCode } from './e-service.ts';
import { EServicePage } from './e-service-page.tsx';
import { editionsInBasket } from './queries.ts';
import { searchCatalogue } from './search-catalogue.ts';
import { whoeverWorks } from './whoever-works.ts';
import { words } from './words.ts';

/** The catalogue, an e-service, and the minimum service basket: for everybody who works with the system. */
export function cataloguePages(database: Database) {
  const pages = routes();

  pages.get('/catalogue', async (c) => {
    const actor = whoeverWorks(c);
    const language = c.get('language');
    const day = officialDay(actor.at);
    const asked = {
      text: c.req.query('q')?.slice(0, 200) ?? '',
      underMandate: c.req.query('under_mandate') === 'yes',
    };
    const after = readId(c.req.query('after'));
    const found = await look(database, actor, (tx) => searchCatalogue(tx, { ...asked, day, language, after }));
    const content = <CataloguePage language={language} day={day} asked={asked} after={after} found={found} />;
    return c.render(content, { title: words[language].catalogue.title });
  });

  pages.get('/catalogue/basket', async (c) => {
    const actor = whoeverWorks(c);
    const language = c.get('language');
    const { day = officialDay(actor.at), problems } = askedDay(c);
    const shown = await look(database, actor, async (tx) => {
      const changeDays = await basketChanges(tx);
      const lastChange = changeDays.find((changed) => Temporal.PlainDate.compare(changed, day) <= 0);
      return {
        entries: await basketOn(tx, day),
        eServices: await editionsInBasket(tx, day),
        changeDays,
        lastChange,
        changes: lastChange ? await basketChangesOn(tx, lastChange) : [],
      };
    });
    const form = { ...filledForm(c, problems), typed: { day: c.req.query('day') } };
    const title = words[language].basket.title;
    const content = <BasketPage language={language} day={day} form={form} {...shown} />;
    return c.render(content, { title, problems, above: EServicePage.above(language) });
  });

  pages.get('/catalogue/:code', async (c) => {
    const actor = whoeverWorks(c);
    const language = c.get('language');
    const day = officialDay(actor.at);
    const eService = await look(database, actor, (tx) => eServiceByCode(tx, c.req.param('code'), day));
    const content = (
      <EServicePage
        language={language}
        day={day}
        {...eService}
        atCounter={actor.role === 'employee'}
        hidden={c.get('formBinding')}
      />
    );
    return c.render(content, { title: eService.edition.name[language], above: EServicePage.above(language) });
  });

  return pages;
}

function askedDay(c: Context<Env>): { day?: Temporal.PlainDate | undefined; problems: readonly Problem[] } {
  const typed = c.req.query('day')?.trim();
  const day = typed ? readDate(typed) : undefined;
  const unreadable = typed && !day;
  const problems = unreadable ? [{ field: 'day', text: say(platformWords, (w) => w.notADate) }] : [];
  return { day, problems };
}

function readId(text: string | undefined): string | undefined {
  return text && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : undefined;
}
