import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cite, readAkomaNtoso } from '#amendments';
import { enterDemoCatalogue } from '#demo/country/index.ts';
import { transaction } from '#platform/database/database.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { someEmployee } from '#test/support/cast/some-employee.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { lawPages } from './pages.tsx';

const database = await freshDatabase();
await transaction(database, null, (tx) => enterDemoCatalogue(tx, { at: mondayMorning }));
const site = await roomSite(database, [lawPages(database)], null);
const regulation = '/eli/lv/mk/2017/401';

async function page(path: string, language = 'lv'): Promise<string> {
  const answer = await site.get(path, language);
  assert.equal(answer.status, 200, path);
  return answer.text();
}

function asked(path: string, accept: string): Promise<Response> {
  return Promise.resolve(site.app.request(path, { headers: { accept } }));
}

async function json(path: string, accept = '*/*'): Promise<Record<string, unknown>> {
  const answer = await asked(path, accept);
  assert.match(answer.headers.get('content-type') ?? '', /^application\/json/, path);
  return (await answer.json()) as Record<string, unknown>;
}

test('Annex 1 of a day is shown to everybody, each point with its origin and its e-services (1.6.–1.10.)', async () => {
  const today = await page('/law/annex-1');
  for (const text of ['Ziņas par personas rīcībspēju', '(Grozīts ar noteikumiem)', '(Svītrots ar noteikumiem)'])
    assert.ok(today.includes(text), text);
  assert.ok(today.includes('Nepilnīgs teksts: zināms tikai tas, ko nosauc grozījumi.'));
  assert.ok(today.includes('href="https://example.org/tilts-demo/EPD313"'), 'for everybody, where the portal has it');
  const before = await page('/law/annex-1?day=28.02.2019.', 'en');
  assert.ok(before.includes('Šengenas vīzas pieteikums') && !before.includes('EPD313'));
  assert.ok(before.includes('Incomplete: only what the amending regulations name is known.'));
  const employee = await site.as(someEmployee).get('/law/annex-1');
  assert.ok((await employee.text()).includes('href="/catalogue/EPD313"'));
});

test('what differs between two days is struck out and underlined, and told to screen readers (1.7., 1.9.)', async () => {
  for (const query of ['day=2019-03-01&compare=2019-02-28', 'day=2019-02-28&compare=2019-03-01']) {
    const html = (await page(`/law/annex-1?${query}`, 'en')).replaceAll(/\s+/g, ' ');
    const table = html.slice(html.indexOf('What differs: 28 February 2019 and 1 March 2019</h2>'));
    assert.match(
      table,
      /<del class="redline redline--gone"><span class="visually-hidden">\[deletion begins\] <\/span><span lang="lv">Šengenas vīzas pieteikums<\/span>/,
    );
    assert.match(
      table,
      /<ins class="redline redline--new"><span class="visually-hidden">\[insertion begins\] <\/span>/,
    );
    assert.match(table, /point 3\.15.*?added.*?aktuālais un iepriekšējais personas kods/);
  }
  assert.ok((await page('/law/annex-1?day=2019-03-02&compare=2019-03-01', 'en')).includes('Nothing differs.'));
});

test('a day that is none, or of which nothing is known, is told beside its box', async () => {
  for (const [query, field] of [
    ['day=31.02.2019.', 'day'],
    ['day=2019-02-27', 'day'],
    ['day=2019-03-01&compare=27.02.2019.', 'compare'],
  ] as const) {
    const answer = await site.get(`/law/annex-1?${query}`);
    const html = await answer.text();
    assert.deepEqual([answer.status, html.includes(`href="#field-${field}"`)], [422, true], query);
  }
});

test('the regulation, an edition and a point have addresses of their own', async () => {
  const whole = await page(regulation, 'en');
  for (const edition of ['2019-02-28', '2019-03-01']) assert.ok(whole.includes(`href="${regulation}/${edition}"`));
  const edition = await page(`${regulation}/2019-03-01`);
  assert.ok(edition.includes(`href="${regulation}/2019-03-01/annex-1/3.13"`));
  assert.ok(edition.includes(`href="${regulation}/2019-03-01/22~1.3"`) && edition.includes('22.¹ 3. punkts'));
  const point = await page(`${regulation}/2019-03-01/annex-1/3.13`);
  assert.ok(point.includes('Ziņas par personas rīcībspēju') && point.includes('1.7. punkts'));
  assert.ok((await page(`${regulation}/2019-03-01/22~1.3`)).includes('saņemt klienta rakstveida pilnvarojumu'));
  assert.ok((await page(`${regulation}/2019-03-01/annex-1/4.1`, 'en')).includes('Nothing is known of this place.'));
  assert.ok((await page(`${regulation}/2019-02-28/annex-1/3.13`)).includes('Šengenas vīzas pieteikums'));
});

test('every address leads to the one that is meant for good, and to the same for programs', async () => {
  for (const [path, meant] of [
    [regulation, regulation],
    [`${regulation}/2026-01-01`, `${regulation}/2019-03-01`],
    [`${regulation}/annex-1/3.13`, `${regulation}/2019-03-01/annex-1/3.13`],
    [`${regulation}/2020-05-05/annex-1/3.13`, `${regulation}/2019-03-01/annex-1/3.13`],
  ] as const) {
    const answer = await site.get(path);
    const link = answer.headers.get('link') ?? '';
    assert.ok(link.includes(`<${meant}>; rel="canonical"`), `${path}: ${link}`);
    assert.deepEqual(await json(`${path}.json`), await json(path, 'application/json'), path);
    assert.equal(
      (await asked(path, 'text/html,application/json')).headers.get('content-type')?.slice(0, 9),
      'text/html',
    );
    assert.match(answer.headers.get('vary') ?? '', /\bAccept\b/);
  }
});

test('for programs a point is told with what made it so', async () => {
  const told = await json(`${regulation}/2019-03-01/annex-1/3.13.json`);
  assert.deepEqual(
    [told.place, told.standing, told.words, told.origin, told.isComplete],
    ['Annex 1 point 3.13', 'there', 'Ziņas par personas rīcībspēju', '(Grozīts ar noteikumiem)', false],
  );
  assert.deepEqual(told.alterations, [
    {
      by: { issuer: null, number: null, date: null },
      at: '1.7',
      op: 'replaceWords',
      inForce: '2019-03-01',
      words: 'Ziņas par personas rīcībspēju',
    },
  ]);
  const edition = await json(`${regulation}/2019-03-01.json`);
  const places = edition.places as { place: string; address: string }[];
  for (const { place, address } of places) assert.equal((await json(`${address}.json`)).place, place);
});

test('an edition is told as Akoma Ntoso too, and read back as what it is', async () => {
  const answer = await site.get(`${regulation}/2019-03-01.xml`);
  assert.match(answer.headers.get('content-type') ?? '', /^application\/akn\+xml/);
  const xml = await answer.text();
  assert.equal(await (await asked(`${regulation}/2020-01-01`, 'application/akn+xml')).text(), xml);
  const read = readAkomaNtoso(xml);
  const { places } = (await json(`${regulation}/2019-03-01.json`)) as { places: { place: string; words: string }[] };
  assert.deepEqual(
    read.places.map(({ target, words = null }) => [cite(target), words]),
    places.map(({ place, words }) => [place, words]),
  );
  assert.equal((await site.get(`${regulation}/2019-03-01/annex-1/3.13.xml`)).status, 404);
});

test('what is at no address is told as such, for people and for programs', async () => {
  for (const path of [
    '/eli/lv/mk/2017/402',
    '/eli/lv/mk/2018/401',
    `${regulation}/2019-02-30`,
    `${regulation}/2019-02-27`,
    `${regulation}/hello`,
    `${regulation}/2019-03-01/annex-1/x`,
    `${regulation}/%25`,
  ]) {
    const answer = await site.get(path);
    assert.equal(answer.status, 404, path);
    const problem = await asked(path, 'application/json');
    assert.deepEqual([problem.status, problem.headers.get('content-type')], [404, 'application/problem+json'], path);
  }
});
