import type { Context } from 'hono';
import { type Actor, actPage, isFor, leadToForm, lookAt, viewFile, viewPage } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { basedOnIn } from '#platform/html/based-on.tsx';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes, type Typed } from '#platform/http/http.ts';
import { addressOf } from '#platform/http/parameters.ts';
import { pdfReply } from '#platform/http/pdf-reply.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import { satisfactionActs } from './acts.ts';
import { CardsPage } from './cards-page.tsx';
import type { CardsRecord } from './queries.ts';
import { SatisfactionPage } from './satisfaction-page.tsx';
import { renderSheet } from './sheet.ts';
import { tabletPages } from './tablet-pages.tsx';
import { satisfactionViews } from './views.ts';
import { words } from './words.ts';

export interface SatisfactionParts {
  readonly database: Database;
  readonly documents: DocumentMaker;
  readonly origin: string;
}

/** What clients say of the service: the tablet's page for them, and the centre's pages. */
export function satisfactionPages(parts: SatisfactionParts) {
  const pages = routes();
  const { viewSatisfaction, viewCards, printCards } = satisfactionViews;
  const { setUpTablet, putAwayTablet, enterCards, putRightCards } = satisfactionActs;
  pages.route('/', tabletPages(parts));

  viewPage(pages, parts, viewSatisfaction, (c, seen, { actor }) => centrePage(c, seen, actor, parts));
  viewFile(pages, parts, printCards, async (_c, seen) =>
    pdfReply(await renderSheet(parts.documents, seen), `Vertejums-${seen.language}`),
  );
  for (const [act, done] of [
    [setUpTablet, 'tablet'],
    [putAwayTablet, 'away'],
    [enterCards, 'cards'],
  ] as const) {
    const next = () => `/satisfaction?done=${done}`;
    const again = (c: Context<Env>, actor: Actor, problems: readonly Problem[]) =>
      lookAt(parts, actor, viewSatisfaction, { of: {} }, (seen) => centrePage(c, seen, actor, parts, problems));
    actPage(pages, parts, { act, next, again });
    leadToForm(pages, act, viewSatisfaction.path);
  }

  viewPage(pages, parts, viewCards, (c, seen, { actor }) => cardsPage(c, seen, actor));
  actPage(pages, parts, {
    act: putRightCards,
    next: ({ of: { cards } }) => `/satisfaction/cards/${cards}?done=right`,
    again: (c, actor, problems, of) =>
      lookAt(parts, actor, viewCards, { of }, (seen) => cardsPage(c, seen, actor, problems)),
  });
  leadToForm(pages, putRightCards, viewCards.path);
  return pages;
}

type Seen = Pick<Parameters<typeof SatisfactionPage>[0], 'tablets' | 'days' | 'next'>;

function centrePage(
  c: Context<Env>,
  seen: Seen,
  actor: Actor,
  { origin }: SatisfactionParts,
  problems: readonly Problem[] = [],
) {
  const language = c.get('language');
  const filled = filledForm(c, problems);
  const day = formDate(officialDay(actor.at), language);
  const form = Object.keys(filled.typed).length > 0 ? filled : { ...filled, typed: { day } };
  const content = (
    <SatisfactionPage
      language={language}
      {...seen}
      isFirst={c.req.query('after') === undefined}
      form={form}
      hidden={c.get('formBinding')}
      mayEnter={isFor(actor, satisfactionActs.enterCards)}
      done={c.req.query('done')}
      origin={origin}
    />
  );
  return { content, page: { title: words[language].title, problems } };
}

type Cards = { readonly id: string; readonly holds: CardsRecord; readonly records: readonly CardsRecord[] };

function cardsPage(c: Context<Env>, { id, holds, records }: Cards, actor: Actor, problems: readonly Problem[] = []) {
  const language = c.get('language');
  const w = words[language];
  const filled = filledForm(c, problems);
  const isBack = Object.keys(filled.typed).length > 0;
  const content = (
    <CardsPage
      language={language}
      holds={holds}
      records={records}
      action={addressOf(satisfactionActs.putRightCards.path, { cards: id })}
      form={isBack ? filled : { ...filled, typed: recorded(holds) }}
      hidden={{ ...c.get('formBinding')(), ...basedOnIn(filled, holds.id) }}
      mayPutRight={isFor(actor, satisfactionActs.putRightCards)}
      done={c.req.query('done')}
    />
  );
  const above = <BackLink href={satisfactionViews.viewSatisfaction.path} text={w.title} />;
  return { content, page: { title: w.ofDay(formDate(holds.day, language)), above, problems } };
}

/** The form begins with what is recorded. */
function recorded({ answers }: CardsRecord): Typed {
  return Object.fromEntries(answers.flatMap((count, at) => (count > 0 ? [[`points${at + 1}`, String(count)]] : [])));
}
