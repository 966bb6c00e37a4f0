import type { Context } from 'hono';
import type { ComponentChildren } from 'preact';
import { actorOf, type CentreActor, carryOutIn } from '#acting/index.ts';
import { type EServiceEdition, editionsByIds } from '#catalogue/index.ts';
import {
  EndFields,
  longestTerm,
  MandateFields,
  mandateById,
  NoticeFields,
  NoticeWording,
  noticeForClient,
  SigningFields,
} from '#mandates/index.ts';
import { type Database, type Logged, loggedTransaction } from '#platform/database/database.ts';
import { Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import type { FilledForm } from '#platform/html/typed.ts';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import { submit } from '#platform/http/submit.ts';
import { officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { alone, endAlone, mandateSettings } from '#test/support/cast/mandates.ts';

type Fields = (tx: Logged, actor: CentreActor, form: FilledForm, language: Language) => Promise<ComponentChildren>;
type Act = (tx: Logged, actor: CentreActor, typed: unknown) => Promise<string>;

/** The room's fields on bare pages, each with its act: like the case's pages, without the case. */
export function mandatePages(database: Database, editions: readonly EServiceEdition[]) {
  const pages = routes();

  page('/notice/:id', (c) => ({
    fields: async (tx, actor, form, language) => {
      const { text } = await noticeForClient(tx, actor, language);
      return (
        <>
          <NoticeWording text={text} lang={language} />
          <NoticeFields form={form} language={language} />
        </>
      );
    },
    act: async (tx, actor, typed) => {
      const of = { identityCheck: c.req.param('id') ?? '' };
      return `/mandate/${(await carryOutIn(tx, {}, actor, alone.tell, { of, input: typed })).id}`;
    },
  }));

  page('/mandate/:id', (c) => ({
    fields: async (tx, actor, form, language) => {
      const known = await editionsByIds(
        tx,
        editions.map((edition) => edition.id),
      );
      const longest = longestTerm(officialDay(actor.at), mandateSettings);
      const chosen = editions.slice(0, 1).map((edition) => edition.id);
      const offered = {
        editions: [...known.values()],
        chosen,
        longest,
        usual: longest,
        known: undefined,
        usualPlace: 'Birzgale',
        doubts: [],
        inForce: [],
        mayWitnessSign: false,
        nextBlank: undefined,
        staff: new Map(),
      };
      return <MandateFields form={form} language={language} {...offered} />;
    },
    act: async (tx, actor, typed) => {
      const of = { notice: c.req.param('id') ?? '' };
      return `/signing/${(await carryOutIn(tx, { mandateSettings }, actor, alone.draw, { of, input: typed })).id}`;
    },
  }));

  page('/signing/:id', (c) => ({
    fields: async (tx, _actor, form, language) => {
      const mandate = await mandateById(tx, c.req.param('id') ?? '');
      if (!mandate) return undefined;
      const usual = { drawnOn: mandate.drawnOn, usualPlace: 'Birzgale', usualFolder: undefined };
      return (
        <SigningFields
          form={form}
          language={language}
          witness={undefined}
          isOnBlank={false}
          doubts={[]}
          staff={new Map()}
          {...usual}
        />
      );
    },
    act: async (tx, actor, typed) => {
      const id = c.req.param('id') ?? '';
      await carryOutIn(tx, {}, actor, alone.sign, { of: { mandate: id }, input: typed });
      return `/end/${id}`;
    },
  }));

  page('/end/:id', (c) => ({
    fields: async (tx, _, form, language) => {
      const mandate = await mandateById(tx, c.req.param('id') ?? '');
      return mandate && <EndFields form={form} language={language} mandate={mandate} />;
    },
    act: async (tx, actor, typed) => {
      const id = c.req.param('id') ?? '';
      await carryOutIn(tx, {}, actor, endAlone, { of: { mandate: id }, input: typed });
      return `/end/${id}`;
    },
  }));

  return pages;

  function page(path: string, step: (c: Context<Env>) => { fields: Fields; act: Act }) {
    pages.get(path, async (c) => {
      const actor = actorOf(c, 'employee') as CentreActor;
      return c.render(await content(c, actor, filledForm(c)), { title: path });
    });
    pages.post(path, (c) => {
      const actor = actorOf(c, 'employee') as CentreActor;
      return submit(
        c,
        () => loggedTransaction(database, actor.centre, (tx) => step(c).act(tx, actor, c.get('typed'))),
        async (problems) => ({
          content: await content(c, actor, filledForm(c, problems)),
          page: { title: path },
        }),
      );
    });

    async function content(c: Context<Env>, actor: CentreActor, form: FilledForm) {
      const fields = await loggedTransaction(database, actor.centre, (tx) =>
        step(c).fields(tx, actor, form, c.get('language')),
      );
      return (
        <>
          <PageHeading text={path} />
          <Form action={c.req.path}>
            {fields}
            <SubmitButton text="OK" />
          </Form>
        </>
      );
    }
  }
}
