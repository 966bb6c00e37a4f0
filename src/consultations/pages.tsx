import type { Context } from 'hono';
import { type Actor, actPage, isFor, lookAt, viewPage } from '#acting/index.ts';
import { type EServiceEdition, editionsByIds, searchCatalogue } from '#catalogue/index.ts';
import { type Database, type Transaction, transaction } from '#platform/database/database.ts';
import { basedOnIn } from '#platform/html/based-on.tsx';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes, type Typed, typedValue } from '#platform/http/http.ts';
import { addressOf } from '#platform/http/parameters.ts';
import { isId } from '#platform/input/ids.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { formDate, formMoment, formTime, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { consultationsActs } from './acts.ts';
import { ConsultationForm } from './consultation-form.tsx';
import { ConsultationPage, recordsShown } from './consultation-page.tsx';
import { ConsultationsPage } from './consultations-page.tsx';
import { PutRightForm } from './put-right-form.tsx';
import type { ConsultationRecord } from './queries.ts';
import { consultationsViews } from './views.ts';
import { words } from './words.ts';

/** Consultations about applying for an e-service (17.3., 20.13.): the centre's list, recording one, and putting it right. */
export function consultationsPages(database: Database) {
  const pages = routes();
  const parts = { database };
  const { holdConsultation, putRightConsultation } = consultationsActs;
  const { listConsultations, viewConsultation } = consultationsViews;

  viewPage(pages, parts, listConsultations, (c, found, { actor }) => {
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

  actPage(pages, parts, {
    act: holdConsultation,
    formAt: '/consultations/new',
    next: () => '/consultations?recorded',
    again: form,
  });

  // After /consultations/new, which is no id.
  viewPage(pages, parts, viewConsultation, (c, seen, { actor }) => {
    const language = c.get('language');
    const content = (
      <ConsultationPage
        language={language}
        seen={seen}
        mayRecord={isFor(actor, putRightConsultation)}
        justPutRight={c.req.query('done') !== undefined}
      />
    );
    const above = <BackLink href="/consultations" text={words[language].title} />;
    return { content, page: { title: titleOf(words[language].one, seen.holds, language), above } };
  });

  actPage(pages, parts, {
    act: putRightConsultation,
    formAt: putRightConsultation.path,
    next: ({ of: { consultation } }) => `/consultations/${consultation}?done`,
    again: (c, actor, problems, of) =>
      lookAt(parts, actor, viewConsultation, { of }, async ({ id, holds, records }, tx) => {
        const language = c.get('language');
        const filled = filledForm(c, problems);
        const isBack = Object.keys(filled.typed).length > 0;
        const content = (
          <PutRightForm
            language={language}
            action={addressOf(putRightConsultation.path, of)}
            form={isBack ? filled : { ...filled, typed: recorded(holds, c) }}
            editions={withAsked(await editionsOfToday(c, actor, tx), holds.edition)}
            hidden={{ ...c.get('formBinding')(), ...basedOnIn(filled, holds.id) }}
            records={recordsShown(records, language)}
          />
        );
        const above = <BackLink href={`/consultations/${id}`} text={words[language].one} />;
        return { content, page: { title: titleOf(words[language].putRight, holds, language), above } };
      }),
  });

  async function form(c: Context<Env>, actor: Actor, problems: readonly Problem[]) {
    const language = c.get('language');
    const isBack = Object.keys(c.get('typed')).length > 0;
    const typed = isBack ? c.get('typed') : newForm(c, actor);
    const editions = await transaction(database, actor.centre, async (tx) => {
      const asked = typedValue(typed, 'edition');
      const found = isId(asked) ? (await editionsByIds(tx, [asked])).get(asked) : undefined;
      return withAsked(await editionsOfToday(c, actor, tx), found);
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

/** What a tab shows, told apart from another of its kind: when it was held, and about what. */
function titleOf(what: string, holds: ConsultationRecord, language: Language): string {
  const about = holds.edition?.code ?? words[language].topics[holds.topic];
  return `${what} – ${formMoment(holds.heldAt, language)}, ${about}`;
}

async function editionsOfToday(c: Context<Env>, actor: Actor, tx: Transaction): Promise<readonly EServiceEdition[]> {
  const asked = { day: officialDay(actor.at), language: c.get('language'), limit: 2000 };
  return (await searchCatalogue(tx, asked)).editions;
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

function recorded({ topic, outcome, edition, heldAt }: ConsultationRecord, c: Context<Env>): Typed {
  const day = formDate(officialDay(heldAt), c.get('language'));
  return { topic, outcome, edition: edition?.id, day, time: formTime(heldAt) };
}
