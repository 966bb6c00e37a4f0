import type { Context } from 'hono';
import { type CentreActor, counterActorOf, look, perform, requestIdOf } from '#acting/index.ts';
import { type EServiceEdition, editionsByIds, searchCatalogue } from '#catalogue/index.ts';
import type { Database } from '#platform/database/database.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes, type Typed, typedValue } from '#platform/http/http.ts';
import { submit } from '#platform/http/submit.ts';
import { readInput } from '#platform/input/input.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { formDate, formTime, officialDay } from '#platform/languages/dates.ts';
import { ConsultationForm } from './consultation-form.tsx';
import { ConsultationsPage } from './consultations-page.tsx';
import { holdConsultation } from './hold-consultation.ts';
import { holdConsultationInput } from './hold-consultation-input.ts';
import { consultationsOfCentre } from './queries.ts';
import { readId } from './read-id.ts';
import { words } from './words.ts';

/** Consultations about applying for an e-service (17.3., 20.13.): the centre's list, and recording one. */
export function consultationsPages(database: Database) {
  const pages = routes();

  pages.get('/consultations', async (c) => {
    const actor = counterActorOf(c, 'employee', 'viewer');
    const language = c.get('language');
    const after = readId(c.req.query('after'));
    const found = await look(database, actor, (tx) => consultationsOfCentre(tx, after));
    const content = (
      <ConsultationsPage
        language={language}
        found={found}
        mayRecord={actor.role === 'employee'}
        justRecorded={c.req.query('recorded') !== undefined}
        isFirst={after === undefined}
      />
    );
    return c.render(content, { title: words[language].title });
  });

  pages.get('/consultations/new', async (c) => {
    const actor = counterActorOf(c, 'employee');
    // What was typed before one had to sign in again comes back: so the form is posted to its own address.
    const isBack = Object.keys(c.get('typed')).length > 0;
    const { content, page } = await form(c, actor, isBack ? c.get('typed') : newForm(c, actor));
    return c.render(content, page);
  });

  pages.post('/consultations/new', async (c) => {
    const actor = counterActorOf(c, 'employee');
    const request = { id: requestIdOf(c), act: 'consultations.hold', point: '17.3, 20.13' } as const;
    return submit(
      c,
      async () => {
        const input = readInput(holdConsultationInput, c.get('typed'));
        await perform(database, actor, request, (tx) => holdConsultation(tx, actor, input));
        return '/consultations?recorded';
      },
      (problems) => form(c, actor, c.get('typed'), problems),
    );
  });

  async function form(c: Context<Env>, actor: CentreActor, typed: Typed, problems: readonly Problem[] = []) {
    const language = c.get('language');
    const editions = await look(database, actor, async (tx) => {
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

function newForm(c: Context<Env>, actor: CentreActor): Typed {
  return {
    edition: c.req.query('edition'),
    topic: c.req.query('topic'),
    day: formDate(officialDay(actor.at), c.get('language')),
    time: formTime(actor.at),
  };
}
