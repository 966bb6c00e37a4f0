import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { loggedTransaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { type Cast, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import type { CaseFilter } from './asked-cases.ts';
import { listCases } from './list-cases.ts';
import { meantBy, searchInput } from './search-words.ts';

const database = await freshDatabase();
let cast: Cast;
const cases = new Map<string, string>();

before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis, cast.ruta]);
  const people = [
    ['Anna Marija', 'Bērziņa-Kalniņa'],
    ['Biruta', 'Bērziņa'],
    ['Ludwig', 'von Weiß'],
    ['Seán', 'O’Brien'],
    ['Łukasz', 'Đorđević'],
    ['Олена', 'Коваленко'],
    ['Máret', 'Ŋákŧi'],
    ['Eoin', 'O Connor'],
    ['Charles', 'd’Artagnan'],
    ['Ronald', 'McDonald'],
    ['Flora', 'Mac Donald'],
    ['Ine', 'Griﬃths'],
  ] as const;
  for (const [number, [givenName, surname]] of people.entries()) {
    const actor = later(cast.karlis, { minutes: number });
    const client = { givenName, surname, personalCode: `329999-100${String(number).padStart(2, '0')}` };
    cases.set(surname, (await leadCase(database, actor, '22.1.1', { client })).id);
  }
});

function find(text: string, filter: CaseFilter = {}): Promise<string[]> {
  return loggedTransaction(database, cast.karlis.centre, async (tx) => {
    const search = await meantBy(tx, searchInput.parse(text) ?? '');
    const page = await listCases(tx, cast.karlis, { ...filter, search }, officialDay(cast.karlis.at));
    return page.cases.map(({ id }) => [...cases].find(([, known]) => known === id)?.[0] ?? id);
  });
}

/** In the order of names: Bērziņa Biruta, Bērziņa Kalniņa. */
const both = ['Bērziņa', 'Bērziņa-Kalniņa'];

for (const [typed, found] of [
  ['bērz', both],
  ['BERZINA', both],
  ['kaln', ['Bērziņa-Kalniņa']],
  ['Kalniņa Anna', ['Bērziņa-Kalniņa']],
  ['anna kalniņa', ['Bērziņa-Kalniņa']],
  ['Marija Bērziņa', ['Bērziņa-Kalniņa']],
  ['anna marija bērziņa-kaln', ['Bērziņa-Kalniņa']],
  ['kalniņa bērziņa anna mar', ['Bērziņa-Kalniņa']],
  ['weiss', ['von Weiß']],
  ['von weiss lud', ['von Weiß']],
  ["o'brien", ['O’Brien']],
  ['O’Brien', ['O’Brien']],
  ['OʼBri', ['O’Brien']],
  ['O\u2060′brien', ['O’Brien']],
  ['weiß', ['von Weiß']],
  ['kalniņa', ['Bērziņa-Kalniņa']],
  ['Bērziņa–Kalniņa', ['Bērziņa-Kalniņa']],
  ['bērziņa\u2011kal', ['Bērziņa-Kalniņa']],
  ['Lukasz', ['Đorđević']],
  ['dordevic l', ['Đorđević']],
  ['Ковал', ['Коваленко']],
  ['ŋ', ['Ŋákŧi']],
  ['O Brien', ['O’Brien']],
  ['sean o bri', ['O’Brien']],
  ["O'Connor", ['O Connor']],
  ['o’connor eoin', ['O Connor']],
  ['o connor', ['O Connor']],
  ["D'Artagnan", ['d’Artagnan']],
  ['D’Artagnan', ['d’Artagnan']],
  ['d artagnan', ['d’Artagnan']],
  ['dartagnan charles', ['d’Artagnan']],
  ['McDonald', ['McDonald']],
  ['Mc Donald', ['McDonald']],
  ['ronald mc don', ['McDonald']],
  ['MacDonald', ['Mac Donald']],
  ['mac donald', ['Mac Donald']],
  ['griffi', ['Griﬃths']],
  ['Griﬃ', ['Griﬃths']],
  ['Be\u0304rzin\u0327a', both],
  ['BE\u0304RZIN\u0327A\u2010KAL', ['Bērziņa-Kalniņa']],
  ['nakti', ['Ŋákŧi']],
  ['erz', []],
  ['anna biruta', []],
  ['-', []],
] as const) {
  test(`"${typed}" finds ${found.length === 0 ? 'nobody' : found.join(' and ')}`, async () => {
    const inOrder = (names: readonly string[]) => names.toSorted((a, b) => a.localeCompare(b));
    assert.deepEqual(inOrder(await find(typed)), inOrder(found));
  });
}

test('a case whose name has two matching words is found once, in the place of the first of them', async () => {
  assert.deepEqual(await find('b'), both);
});

test('a name and a filter can be combined', async () => {
  const day = officialDay(cast.karlis.at);
  assert.deepEqual(
    await find('bērz', { waitingFor: '22.1.3', employee: cast.karlis.person, from: day, to: day }),
    both,
  );
  assert.deepEqual(await find('bērz', { waitingFor: 'done' }), []);
  assert.deepEqual(await find('bērz', { employee: cast.ruta.person }), []);
  assert.deepEqual(await find('bērz', { to: day.subtract({ days: 1 }) }), []);
  assert.deepEqual(await find('bērz', { waitingFor: 'expired' }), []);
});
