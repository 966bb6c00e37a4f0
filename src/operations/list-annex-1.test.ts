import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basketOn } from '#catalogue/index.ts';
import { enterDemoCatalogue } from '#demo/country/index.ts';
import { transaction } from '#platform/database/database.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { goodEnvironment, tiltsSays } from '#test/support/site/tilts.ts';

const database = await freshDatabase();
await transaction(database, null, (tx) => enterDemoCatalogue(tx, { at: mondayMorning }));
const settings = goodEnvironment({ DATABASE_URL: database.urls.site });

interface Told {
  readonly regulation: { readonly number: string; readonly date: string };
  readonly on: string;
  readonly edition: object;
  readonly isComplete: boolean;
  readonly points: readonly Record<string, unknown>[];
}

async function told(day: string): Promise<Told> {
  const { code, said } = await tiltsSays(['catalogue', '--on', day, '--json'], settings);
  assert.equal(code, 0, said);
  return JSON.parse(said) as Told;
}

const days = ['2019-02-28', '2019-03-01'] as const;

test('Annex 1 of a day is printed for programs, each point with what made it so and its e-services (1.6.–1.10.)', async () => {
  const [before, after] = [await told(days[0]), await told(days[1])];
  assert.deepEqual([before.regulation.number, before.regulation.date, before.on], ['401', '2017-07-04', days[0]]);
  assert.deepEqual([before.edition, before.isComplete], [{ from: days[0], until: days[0] }, false]);
  assert.deepEqual(after.edition, { from: days[1], until: null });
  const brief = ({ points }: Told) =>
    points.map(({ point, words, state, eServices, boundBefore }) => [point, words, state, eServices, boundBefore]);
  assert.deepEqual(brief(before), [
    ['2.3', null, 'there', [], []],
    ['3.13', 'Šengenas vīzas pieteikums', 'there', [], []],
    ['3.14', 'Latvijas pilsonības iegūšanas ceļvedis – konsultants', 'there', [], []],
    ['6.19', 'vienreizējs pabalsts mirušā pensionāra laulātajam (pensionāram)', 'there', ['EPD619'], []],
  ]);
  assert.deepEqual(brief(after), [
    ['2.3', null, 'absent', [], []],
    ['3.13', 'Ziņas par personas rīcībspēju', 'there', ['EPD313'], []],
    ['3.14', 'Personas kodu atbilstība vienai personai', 'there', ['EPD314'], []],
    ['3.15', 'aktuālais un iepriekšējais personas kods', 'there', ['EPD315'], []],
    ['6.19', 'pabalsts mirušā pensijas saņēmēja laulātajam', 'there', ['EPD619'], []],
  ]);
  assert.deepEqual(after.points[1], {
    point: '3.13',
    words: 'Ziņas par personas rīcībspēju',
    state: 'there',
    identity: before.points[1]?.identity,
    origin: '(Grozīts ar noteikumiem)',
    since: '2019-03-01',
    until: null,
    madeBy: { issuer: null, number: null, date: null, at: '1.7' },
    eServices: ['EPD313'],
    boundBefore: [],
  });
});

test('the same is printed for people, and that it is not whole', async () => {
  const { code, said } = await tiltsSays(['catalogue', '--on', '2019-03-01'], settings);
  assert.equal(code, 0, said);
  assert.match(
    said,
    /^Annex 1 of regulation No\. 401 \(2017-07-04\) on 2019-03-01\nIncomplete: only what the acts name is known\.\n/,
  );
  assert.match(said, /^2\.3\. +\[not there\] {2}\(Svītrots ar noteikumiem\)$/m);
  assert.match(said, /^3\.13\. +Ziņas par personas rīcībspēju {2}\(Grozīts ar noteikumiem\) {2}EPD313$/m);
  const today = await tiltsSays(['catalogue'], settings);
  assert.match(today.said, /Personas kodu atbilstība vienai personai/);
});

test('the law and the basket that came with the system say the same of both days', async () => {
  for (const day of days) {
    const basket = await transaction(database, null, (tx) => basketOn(tx, Temporal.PlainDate.from(day)));
    const { points } = await told(day);
    assert.deepEqual(
      points.filter(({ state }) => state === 'there').map(({ point, words }) => [point, words]),
      basket.map(({ point, name }) => [point, name]),
    );
  }
});

test('a day of which nothing is known, or that is none, is told in words', async () => {
  const early = await tiltsSays(['catalogue', '--on', '2019-02-27'], settings);
  assert.deepEqual(
    [early.code, /begins on 28 February 2019; no earlier edition/.test(early.said)],
    [1, true],
    early.said,
  );
  const none = await tiltsSays(['catalogue', '--on', '2019-02-30'], settings);
  assert.deepEqual([none.code, /--on is a day such as 2027-01-01/.test(none.said)], [64, true], none.said);
});
