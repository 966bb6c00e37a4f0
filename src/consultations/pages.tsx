import type { Context } from 'hono';
import { type Actor, actPage, isFor, viewPage } from '#acting/index.ts';
import { type EServiceEdition, editionsByIds, searchCatalogue } from '#catalogue/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes, type Typed, typedValue } from '#platform/http/http.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { formDate, formTime, officialDay } from '#platform/languages/dates.ts';
import { consultationsActs } from './acts.ts';
import { ConsultationForm } from './consultation-form.tsx';
import { ConsultationsPage } from './consultations-page.tsx';
import { readId } from './read-id.ts';
import { consultationsViews } from './views.ts';
import { words } from './words.ts';

/** Consultations about applying for an e-service (17.3., 20.13.): the centre's list, and recording one. */
export function consultationsPages(database: Database) {
  const pages = routes();
  const { holdConsultation } = consultationsActs;

  viewPage(pages, { database }, consultationsViews.listConsultations, (c, found, { actor }) => {
    const language = c.get('language');
    const content = (
      <ConsultationsPage
        language={language}
        found={found}
        mayRecord={isFor(actor, holdConsultation)}
        justRecorded={c.req.query('recorded') !== undefined}
        isFirst={c.req.query('after') === undefined}
      />
    );
    return { content, page: { title: words[language].title } };
  });

  actPage(
    pages,
    { database },
    {
      act: holdConsultation,
      formAt: '/consultations/new',
      next: () => '/consultations?recorded',
      again: form,
    },
  );

  async function form(c: Context<Env>, actor: Actor, problems: readonly Problem[]) {
    const language = c.get('language');
    const isBack = Object.keys(c.get('typed')).length > 0;
    const typed = isBack ? c.get('typed') : newForm(c, actor);
    const editions = await transaction(database, actor.centre, async (tx) => {
      const day = officialDay(actor.at);
      const { editions } = await searchCatalogue(tx, { day, language, limit: 2000 });
      const asked = readId(typedValue(typed, 'edition'));
      return withAsked(editions, asked ? (await editionsByIds(tx, [asked])).get(asked) : undefined);
    });
    const content = (
      <ConsultationForm
        language={language}
        form={{ ...filledForm(c, problems), typed }}
        editions={editions}
        hidden={c.get('formBinding')()}
      />
    );
    const title = words[language].record;
    return { content, page: { title, above: <BackLink href="/consultations" text={words[language].title} /> } };
  }

  return pages;
}

/** An e-service that has left the catalogue can still be asked about. */
function withAsked(editions: readonly EServiceEdition[], asked: EServiceEdition | undefined) {
  return asked && !editions.some(({ id }) => id === asked.id) ? [asked, ...editions] : editions;
}

function newForm(c: Context<Env>, actor: Actor): Typed {
  return {
    edition: c.req.query('edition'),
    topic: c.req.query('topic'),
    day: formDate(officialDay(actor.at), c.get('language')),
    time: formTime(actor.at),
  };
}
