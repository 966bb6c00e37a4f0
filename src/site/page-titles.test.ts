import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { accessRequestsActs } from '#access-requests/index.ts';
import { type Actor, type CentreActor, carryOut } from '#acting/index.ts';
import { type Language, languages } from '#platform/languages/languages.ts';
import { leadCase } from '#test/support/cast/cases.ts';
import { consulted } from '#test/support/cast/consultations.ts';
import { alsoIn, clients, later, mondayMorning } from '#test/support/cast/people.ts';
import { thingsOfACentre } from '#test/support/cast/things-of-a-centre.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { ask } from '#test/support/postgres/own-server.ts';
import { openWholeCentre } from '#test/support/site/whole-centre.ts';
import { wholeSite } from '#test/support/site/whole-site.ts';

// Whoever has ten tabs open finds theirs by its title; a browser's history keeps titles, and the PC of a counter is shared.

/** The same page at a second address: a form of it that was sent, and what the ministry's officer does on it. */
const samePage: Readonly<Record<string, string>> = {
  '/cases/:case/mandates/:mandate/scans': '/cases/:case/mandates/:mandate',
  '/cases/:case/mandates/:mandate/signing': '/cases/:case/mandates/:mandate',
  '/clients/:client/code': '/clients/:client',
  '/rights/administrators/:right/taking': '/rights/:right/taking',
};

const database = await freshDatabase();
const site = await wholeSite(database, mondayMorning);
const { actors: everybody, things } = await openWholeCentre(database, site);
const actors = [...everybody];
const karlis = actors.find((one): one is CentreActor => one.role === 'employee') ?? assert.fail();
const [holder] = await ask<{ id: string }>(
  database.urls.owner,
  'select holder_id as id from e_service_edition limit 1',
);
assert.ok(holder);
actors.push(await alsoIn(database, { ...karlis, organisation: holder.id }, 'holder_officer'));
const administrator = actors.find(({ role }) => role === 'administrator') ?? assert.fail();
const others = {
  ...(await thingsOfACentre(database, karlis, { client: { ...clients.arvids } })).things,
  consultation: await consulted(database, karlis, '00:05'),
};
const unnumbered = [
  await leadCase(database, karlis, '2.6'),
  await leadCase(database, later(karlis, { minutes: -5 }), '2.6'),
];
for (let requests = 0; requests < 2; requests += 1) {
  const { beginRequest } = accessRequestsActs;
  await carryOut({ database }, administrator, beginRequest, { id: randomUUID(), of: {}, input: {} });
}

/** The values that each parameter of an address can have. */
const ids = new Map<string, Set<string>>();
for (const known of [things, others, ...unnumbered.map(({ id }) => ({ case: id }))]) {
  for (const [name, id] of Object.entries(known)) know(name, id);
}
for (const [name, table, column] of [
  ['organisation', 'organisation', 'id'],
  ['centre', 'centre', 'id'],
  ['right', 'access_right', 'id'],
  ['eService', 'e_service', 'id'],
  ['code', 'e_service', 'code'],
  ['request', 'access_request', 'id'],
] as const) {
  const found = await ask<{ value: string }>(database.urls.owner, `select ${column} as value from ${table} limit 10`);
  for (const { value } of found) know(name, value);
}

const cookies = new Map<Actor, string>();
const titles = await titlesOfAll();

test('two different pages of records never have the same title, in either language', () => {
  const ofRecords = new Set([...titles.values()].map(({ pattern }) => pattern));
  for (const shown of [
    '/cases/:case',
    '/clients/:client',
    '/register/:document',
    '/rights/:right',
    '/e-services/:eService',
  ])
    assert.ok(ofRecords.has(shown), `${shown} was not shown`);
  for (const language of languages) {
    const pages = [...titles].map(([path, { pattern, [language]: title }]) => ({
      path: recordAt(path, pattern),
      title,
    }));
    const same = [...Map.groupBy(pages, ({ title }) => title)]
      .map(([title, all]) => [title, [...new Set(all.map(({ path }) => path))]] as const)
      .filter(([, all]) => all.length > 1);
    assert.deepEqual(same, []);
  }
});

test('no title has a name, code or contact of a client', () => {
  const ofClients = Object.values(clients).flatMap(({ givenName, surname, ...more }) => [
    givenName,
    surname,
    'personalCode' in more ? more.personalCode : more.birthDate,
  ]);
  for (const [path, { lv, en }] of titles) {
    const named = [...ofClients, '20000000', '@'].filter((one) => lv.includes(one) || en.includes(one));
    assert.deepEqual(named, [], `${path}: ${lv}`);
  }
});

function know(name: string, value: string): void {
  ids.set(name, (ids.get(name) ?? new Set()).add(value));
}

/** Of each page about something: its title, as the first whom it is shown to has it. */
async function titlesOfAll() {
  const found = new Map<string, { readonly pattern: string; readonly lv: string; readonly en: string }>();
  const patterns = site.routes.flatMap((route) => /^GET (\/(?!api\/|demo\/|p\/)[^*]*:[^*]*)$/.exec(route)?.[1] ?? []);
  for (const pattern of new Set(patterns)) {
    for (const path of addressesOf(pattern)) {
      for (const actor of actors) {
        const [lv, en] = await Promise.all(languages.map((language) => titleAt(actor, path, language)));
        if (lv === undefined || en === undefined) continue;
        found.set(path, { pattern, lv, en });
        break;
      }
    }
  }
  return found;
}

async function titleAt(actor: Actor, path: string, language: Language): Promise<string | undefined> {
  const cookie = cookies.get(actor) ?? (await site.cookieOf(actor));
  cookies.set(actor, cookie);
  const headers = { cookie: cookie.replace('language=lv', `language=${language}`) };
  const answer = await site.answer(new Request(new URL(path, 'http://127.0.0.1:1'), { headers }), {});
  const html = await answer.text();
  if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('text/html')) return undefined;
  return /<title>([^<]*)</.exec(html)?.[1];
}

/** Of a pattern with one parameter, each value; with more, those that belong together. */
function addressesOf(pattern: string): string[] {
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  const [only = '', ...more] = names;
  const values = more.length > 0 ? [things, others] : [...(ids.get(only) ?? [])].map((id) => ({ [only]: id }));
  return values
    .filter((value) => names.every((name) => name in value))
    .map((value) => pattern.replaceAll(/:(\w+)/g, (_, name: string) => (value as Record<string, string>)[name] ?? ''));
}

/** Where the page is first. */
function recordAt(path: string, pattern: string): string {
  const first = samePage[pattern];
  if (first === undefined) return path;
  const given = new RegExp(`^${pattern.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`).exec(path)?.groups ?? {};
  return first.replaceAll(/:(\w+)/g, (_, name: string) => given[name] ?? '');
}
