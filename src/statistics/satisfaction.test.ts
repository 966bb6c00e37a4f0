import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import { type Actor, type CentreActor, carryOut } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { satisfactionActs } from '#satisfaction/index.ts';
import { satisfactionPages } from '#satisfaction/pages.tsx';
import { leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { alsoIn, enterCast, later } from '#test/support/cast/people.ts';
import { cardsOf, tabletOf } from '#test/support/cast/satisfaction.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { ask as asked } from '#test/support/postgres/own-server.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { statisticsApi } from './api.ts';
import { countDays, differingCounts } from './index.ts';
import { statisticsPages } from './pages.tsx';

const database = await freshDatabase();
const { karlis, ruta } = await enterCast(database);
await prepareCentres(database, [karlis, ruta]);
const on = (actor: CentreActor, days: number): CentreActor => {
  const then = later(actor, { hours: 24 * days });
  return { ...then, signedInAt: then.at };
};
const { eService } = await leadCase(database, on(karlis, 1), '22.1.5');
// Of March 20 answers are counted, and one more is found in April; a centre of another municipality has one.
const cards = await cardsOf(database, on(karlis, 3), '2026-03-05');
await carryOut({ database }, on(karlis, 4), satisfactionActs.putRightCards, {
  id: randomUUID(),
  of: { cards },
  input: { points1: 2, points8: 8, points10: 10, reason: 'miscounted' },
});
await cardsOf(database, on(ruta, 4), '2026-03-06');
await carryOut({ database }, on(karlis, 37), satisfactionActs.putRightCards, {
  id: randomUUID(),
  of: { cards },
  input: { points1: 2, points8: 9, points10: 10, reason: 'more_found' },
});
// Before the first record of the system: cards of February, found in March.
await cardsOf(database, on(karlis, 5), '2026-02-10');
await countDays(database, on(karlis, 40).at);

const inApril = (actor: Actor): Actor => ({ ...actor, at: on(karlis, 41).at });
const ministry = await alsoIn(database, karlis, 'ministry_officer');
const holder: Actor = { ...(await alsoIn(database, karlis, 'holder_officer')), organisation: eService.holderId };
const site = await roomSite(database, [statisticsPages({ database }), statisticsApi({ database })], inApril(ministry));
const march = 'from=2026-03&to=2026-03';
const spring = `${march}&known=2026-04-10`;

interface Said {
  readonly answers: readonly number[];
  readonly later: number;
}
interface Told {
  readonly satisfaction?: {
    readonly rows: readonly { readonly name: { lv: string }; readonly satisfaction: Said }[];
    readonly total: Said;
  };
}
const ask = async (actor: Actor, query: string): Promise<Told> => {
  const at = inApril(actor).at;
  const answer = await site
    .as(Temporal.Instant.compare(actor.at, at) > 0 ? actor : inApril(actor))
    .get(`/api/statistics?${query}`);
  assert.equal(answer.status, 200, await answer.clone().text());
  return ((await answer.json()) as { report: Told }).report;
};

suite('what clients said is told of the centre, and of no e-service', () => {
  const said = (report: Awaited<ReturnType<typeof ask>>) =>
    report.satisfaction?.rows.map(({ name, satisfaction: { answers, later } }) => [
      name.lv.split(' ')[0],
      answers.reduce((sum, each) => sum + each),
      later,
    ]);

  test('by place, with what was found after the month had ended; as known before, without it', async () => {
    assert.deepEqual(said(await ask(ministry, `${spring}&by=centre`)), [
      ['Birzgales', 21, 1],
      ['Celmenes', 4, 0],
    ]);
    assert.deepEqual(said(await ask(ministry, `${march}&known=2026-03-31&by=centre`)), [
      ['Birzgales', 20, 0],
      ['Celmenes', 4, 0],
    ]);
    const page = await (await site.get(`/statistics?${spring}&by=centre`)).text();
    assert.match(page, /Apmierinātība, vidēji no desmit ballēm/);
  });

  test('a month before the first record can be chosen too, where something is told of it', async () => {
    const page = await (await site.get(`/statistics?from=2026-02&to=2026-02&by=centre`)).text();
    assert.match(page, /<option[^>]* value="2026-02"[^>]* selected/);
    assert.doesNotMatch(page, /value="2026-01"/);
  });

  test('by anything else only together; of one centre its own; to a holder nothing', async () => {
    const byKind = await ask(ministry, `${spring}&by=kind`);
    assert.deepEqual(said(byKind), []);
    assert.equal(
      byKind.satisfaction?.total.answers.reduce((sum, each) => sum + each),
      25,
    );
    const own = await ask(karlis, `${spring}&by=month`);
    assert.deepEqual(own.satisfaction?.total.answers, [2, 0, 0, 0, 0, 0, 0, 9, 0, 10]);
    assert.equal((await ask(holder, `${spring}&by=centre`)).satisfaction, undefined);
    const page = await (await site.as(inApril(holder)).get(`/statistics?${spring}&by=centre`)).text();
    assert.doesNotMatch(page, /Apmierinātība/);
  });
});

test('answers on a tablet are counted on their day in Latvia, once, and the check tells a count that is not so', async () => {
  const [tablet] = await asked<{ key: string }>(
    database.urls.owner,
    `select link_key as key from satisfaction_tablet where id = '${await tabletOf(database, on(ruta, 50))}'`,
  );
  const rate = satisfactionPages({ database, documents: {} as DocumentMaker, origin: 'https://tilts.example' });
  const tablets = await roomSite(database, [rate], null);
  for (const [moment, points] of [
    ['2026-04-30T20:59:59Z', '3'],
    ['2026-04-30T21:00:00Z', '7'],
  ] as const) {
    const touched = { page: randomUUID(), points };
    const answer = await tablets.as(null, Temporal.Instant.from(moment)).post(`/rate/${tablet?.key}`, touched);
    assert.equal(answer.status, 303);
  }
  await Promise.all([1, 2, 3].map(() => countDays(database, on(karlis, 65).at)));
  const report = await ask({ ...ministry, at: on(karlis, 66).at }, 'from=2026-04&to=2026-04&by=month');
  assert.deepEqual(report.satisfaction?.total.answers, [0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
  const differing = async () =>
    (await transaction(database, null, differingCounts)).map((each) => [
      each.month.toString(),
      each.kind,
      each.counted,
      each.recorded,
    ]);
  assert.deepEqual(await differing(), []);
  await asked(database.urls.owner, `update satisfaction_count set points = 8 where way = 'tablet' and points = 7`);
  await asked(database.urls.owner, `update satisfaction_count set answers = 2 where way = 'tablet' and points = 3`);
  assert.deepEqual(await differing(), [
    ['2026-04-01', 'satisfaction', 2, 1],
    ['2026-05-01', 'satisfaction', 1, 1],
  ]);
});
