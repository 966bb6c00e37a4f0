import type { Context } from 'hono';
import type { ComponentChildren } from 'preact';
import { cite, type Edition, explain, writeAkomaNtoso } from '#amendments';
import { type Database, transaction } from '#platform/database/database.ts';
import { type Env, openToAll, routes } from '#platform/http/http.ts';
import { problemReply } from '#platform/http/problem.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { addressIn, addressOf, targetAt } from './addresses.ts';
import { heldRegulation } from './held-regulation.ts';
import { placeAsJson } from './place-as-json.ts';
import { editionOfDay, type Regulation } from './regulation.ts';
import { EditionPage, editionTitle, nameOf, PlacePage, placeTitle, RegulationPage } from './regulation-page.tsx';
import { words } from './words.ts';

const akomaNtoso = 'application/akn+xml';

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** The regulation, its editions and their places at addresses of their own, for people and for programs. */
export function eliPages(database: Database) {
  const pages = routes();
  for (const deeper of ['', '/:first', '/:first/:second', '/:first/:second/:third']) {
    pages.get(`/eli/lv/mk/:year/:number${deeper}`, (c) => answer(c, database));
  }
  return pages;
}

async function answer(c: Context<Env>, database: Database): Promise<Response> {
  openToAll(c);
  const names = ['year', 'number', 'first', 'second', 'third'];
  const segments = names.map((name) => c.req.param(name)).filter((segment) => segment !== undefined);
  const last = segments.at(-1) ?? '';
  const [whole = '', named] = /\.(json|xml)$/.exec(last) ?? [];
  if (named) segments.splice(-1, 1, last.slice(0, -whole.length));
  const accepted = c.req.header('accept') ?? '';
  const accepts = (type: string) => !named && accepted.includes(type) && !accepted.includes('text/html');
  const forPrograms = named !== undefined || accepts('application/json') || accepts(akomaNtoso);
  c.header('Vary', 'Accept', { append: true });
  try {
    const found = find(c, await transaction(database, null, heldRegulation), segments);
    c.header('Link', `<${found.address}>; rel="canonical"`);
    c.header('Link', `<${found.address}.json>; rel="alternate"; type="application/json"`, { append: true });
    if (named === 'xml' || accepts(akomaNtoso)) {
      if (!found.edition) throw noSuchText();
      return c.body(writeAkomaNtoso(found.edition), 200, { 'Content-Type': `${akomaNtoso}; charset=utf-8` });
    }
    return forPrograms ? c.json(found.json) : await c.render(found.content, { title: found.title });
  } catch (error) {
    if (!(error instanceof Refusal && forPrograms)) throw error;
    return problemReply(c, error, (point) => point);
  }
}

interface Found {
  readonly address: string;
  readonly json: object;
  readonly content: ComponentChildren;
  readonly title: string;
  /** Only an edition as a whole is told as Akoma Ntoso. */
  readonly edition?: Edition;
}

function find(c: Context<Env>, regulation: Regulation, [year = '', number = '', ...rest]: readonly string[]): Found {
  const { act } = regulation.base;
  if (act.number !== number || !act.date.startsWith(`${year}-`)) throw noSuchText();
  const language = c.get('language');
  const [first] = rest;
  if (first === undefined) {
    const content = <RegulationPage regulation={regulation} language={language} />;
    return {
      address: addressOf(act),
      json: regulationAsJson(regulation),
      content,
      title: nameOf(regulation.base, language),
    };
  }
  const hasDay = isDay.test(first);
  const edition = editionOfDay(regulation, hasDay ? dayOf(first) : officialDay(c.get('at')).toString());
  const place = hasDay ? rest.slice(1) : rest;
  if (place.length === 0) {
    const content = <EditionPage edition={edition} after={c.req.query('after')} language={language} />;
    const address = addressIn(act, { day: edition.from });
    return { address, json: editionAsJson(edition), content, title: editionTitle(edition, language), edition };
  }
  const target = targetAt(
    place,
    edition.places.map((one) => one.target),
  );
  if (!target) throw noSuchText();
  const explained = explain(edition, target);
  return {
    address: addressIn(act, { day: edition.from, target }),
    json: { ...termOf(edition), ...placeAsJson(explained) },
    content: <PlacePage edition={edition} explained={explained} language={language} />,
    title: placeTitle(edition, explained, language),
  };
}

function dayOf(text: string): string {
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    throw noSuchText();
  }
}

function noSuchText(): Refusal {
  return new Refusal({
    code: 'law.no-such-text',
    kind: 'absent',
    problems: [{ text: say(words, (w) => w.noSuchText) }],
  });
}

function termOf({ act, from, until, isComplete }: Edition) {
  return { regulation: act, edition: { from, until: until ?? null }, isComplete };
}

function regulationAsJson({ base, editions, amendments }: Regulation) {
  return {
    regulation: base.act,
    isComplete: base.isComplete,
    editions: editions.map(({ act, from, until = null }) => ({ from, until, address: addressIn(act, { day: from }) })),
    amendments: amendments.map(({ amendment }) => amendment),
  };
}

function editionAsJson(edition: Edition) {
  return {
    ...termOf(edition),
    places: edition.places.map(({ target, state, words: own = null, identity, origin = null }) => ({
      place: cite(target),
      ...{ state, words: own, identity, origin },
      address: addressIn(edition.act, { day: edition.from, target }),
    })),
  };
}
