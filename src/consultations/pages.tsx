import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { type Actor, actPage, daysUnderTheLaw, isFor, lookAt, viewPage } from '#acting/index.ts';
import { type EServiceEdition, editionsByIds, searchCatalogue } from '#catalogue/index.ts';
import { type Database, type Transaction, transaction } from '#platform/database/database.ts';
import { basedOnIn } from '#platform/html/based-on.tsx';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes, type Typed, typedValue } from '#platform/http/http.ts';
import { addressOf } from '#platform/http/parameters.ts';
import { isId } from '#platform/input/ids.ts';
import { optionalMoment } from '#platform/input/moment.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { formDate, formMoment, formTime, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { aboutInWords } from './about-in-words.ts';
import { consultationsActs } from './acts.ts';
import { commonestOf, fieldsOf } from './commonest.ts';
import { ConsultationForm, counterPath } from './consultation-form.tsx';
import { ConsultationPage, recordsShown } from './consultation-page.tsx';
import { ConsultationsPage } from './consultations-page.tsx';
import { PutRightForm } from './put-right-form.tsx';
import { type ConsultationRecord, recordsOf } from './queries.ts';
import { consultationsViews } from './views.ts';
import { words } from './words.ts';

/** Consultations about applying for an e-service (17.3., 20.13.): the centre's list, recording one, and putting it right. */
export function consultationsPages(database: Database) {
  const pages = routes();
  const parts = { database };
  const { holdConsultation, putRightConsultation, undoConsultation } = consultationsActs;
  const { listConsultations, viewConsultation } = consultationsViews;

  viewPage(pages, parts, listConsultations, (c, found, { actor }) => {
    const language = c.get('language');
    const content = (
      <ConsultationsPage
        language={language}
        found={found}
        mayRecord={isFor(actor, holdConsultation)}
        isFirst={c.req.query('after') === undefined}
      />
    );
    return { content, page: { title: words[language].title } };
  });

  actPage(pages, parts, {
    act: holdConsultation,
    formAt: counterPath,
    alsoSent: (c) => fieldsOf(typedValue(c.get('typed'), 'common')),
    next: ({ answer: { id }, typed }, c) => wayOn(id, typed, c),
    again: form,
  });
  actPage(pages, parts, {
    act: undoConsultation,
    next: ({ of: { consultation } }) => `${counterPath}?undone=${consultation}`,
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
    const filled = filledForm(c, problems);
    const isBack = Object.keys(filled.typed).length > 0;
    const asked = isBack ? typedValue(filled.typed, 'about') : c.req.query('about');
    const today = officialDay(actor.at);
    const shown = await transaction(database, actor.centre, async (tx) => {
      const found = isId(asked) ? (await editionsByIds(tx, [asked])).get(asked) : undefined;
      const editions = await editionsOfToday(c, actor, tx);
      return {
        editions: withAsked(editions, found),
        commonest: await commonestOf(tx, actor.person, today, editions),
        recorded: await justRecorded(tx, c.req.query('recorded')),
        visit: visitOf(c, filled.typed) ?? (await visitOfUndone(tx, c.req.query('undone'))),
      };
    });
    // Kind and way begin as they mostly are: neither is anything that the law asks of a person.
    const { kind, way } = shown.commonest[0] ?? {};
    const typed = isBack ? filled.typed : { about: asked, kind, way };
    const content = (
      <ConsultationForm
        language={language}
        form={{ ...filled, typed }}
        {...shown}
        hidden={c.get('formBinding')()}
        justUndone={c.req.query('undone') !== undefined}
        now={actor.at}
      />
    );
    const title = words[language].record;
    return { content, page: { title, above: <BackLink href="/consultations" text={words[language].title} /> } };
  }

  return pages;
}

/** What became an authorised e-service leads to its case; otherwise the page goes on with the same client. */
function wayOn(id: string, typed: Typed, c: Context<Env>): string {
  const said = { ...typed, ...fieldsOf(typedValue(typed, 'common')) };
  if (said.outcome === 'became_authorised') {
    const about = typedValue(said, 'about');
    return isId(about) ? `/cases/new?edition=${about}` : '/cases/new';
  }
  const visit = typedValue(typed, 'visit');
  return `${counterPath}?${new URLSearchParams({ recorded: id, ...(visit && { visit, from: c.get('at').toString() }) })}`;
}

/** The visit that begins with this page, or goes on in it. */
function visitOf(c: Context<Env>, typed: Typed) {
  const { from, visit } = { from: c.req.query('from'), visit: c.req.query('visit') };
  if (c.req.query('client') === 'next') return { id: randomUUID(), beganAt: c.get('at') };
  const { data: beganAt } = optionalMoment(daysUnderTheLaw).safeParse(from ?? typedValue(typed, 'beganAt'));
  const id = visit ?? typedValue(typed, 'visit');
  return beganAt && isId(id) ? { id, beganAt } : undefined;
}

/** What was taken back took no time: the visit goes on from where its record was measured. */
async function visitOfUndone(tx: Transaction, undone: string | undefined) {
  const [first] = isId(undone) ? await recordsOf(tx, undone) : [];
  return first?.visit && first.beganAt ? { id: first.visit, beganAt: first.beganAt } : undefined;
}

async function justRecorded(tx: Transaction, id: string | undefined): Promise<ConsultationRecord | undefined> {
  const records = isId(id) ? await recordsOf(tx, id) : [];
  return records.length === 1 ? records[0] : undefined;
}

/** What a tab shows, told apart from another of its kind: when it was held, and about what. */
function titleOf(what: string, holds: ConsultationRecord, language: Language): string {
  const about = holds.edition?.code ?? aboutInWords(holds, language);
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

function recorded(record: ConsultationRecord, c: Context<Env>): Typed {
  const { topic, kind, way, outcome, note, edition, heldAt } = record;
  const day = formDate(officialDay(heldAt), c.get('language'));
  const told = { about: edition?.id ?? topic, kind, way, outcome, note, day, time: formTime(heldAt) };
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [name, value ?? undefined]));
}
