import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BaseText, type Reading, readAmendment, readCitation } from '#amendments';
import { annex1On, type BoundEService } from './annex-1.ts';
import { bundledLaw } from './bundled-law.ts';
import { madeFrom, type Regulation } from './regulation.ts';

const eService = (code: string, validFrom: string, basketPoint: string | null): BoundEService => ({
  code,
  validFrom: Temporal.PlainDate.from(validFrom),
  basketPoint,
});

function on(
  day: string,
  eServices: readonly BoundEService[] = [],
  regulation: Regulation = made(bundledLaw.base, bundledLaw.amendments),
) {
  return annex1On(regulation, day, eServices).points.map(({ point, words, origin, since, until, ...bound }) => [
    point,
    words,
    origin,
    [since, until],
    bound.eServices.map(({ code }) => code),
    bound.boundBefore.map(({ code }) => code),
  ]);
}

test('Annex 1 on 28 February and on 1 March 2019, as far as the act tells it (1.6.–1.10., 2.)', () => {
  assert.deepEqual(on('2019-02-28'), [
    ['2.3', null, null, [null, '2019-02-28'], [], []],
    ['3.13', 'Šengenas vīzas pieteikums', null, [null, '2019-02-28'], [], []],
    ['3.14', 'Latvijas pilsonības iegūšanas ceļvedis – konsultants', null, [null, '2019-02-28'], [], []],
    ['6.19', 'vienreizējs pabalsts mirušā pensionāra laulātajam (pensionāram)', null, [null, '2019-02-28'], [], []],
  ]);
  const since = ['2019-03-01', null];
  assert.deepEqual(on('2019-03-01'), [
    ['2.3', null, '(Svītrots ar noteikumiem)', since, [], []],
    ['3.13', 'Ziņas par personas rīcībspēju', '(Grozīts ar noteikumiem)', since, [], []],
    ['3.14', 'Personas kodu atbilstība vienai personai', '(Grozīts ar noteikumiem)', since, [], []],
    ['3.15', 'aktuālais un iepriekšējais personas kods', '(noteikumu redakcijā)', since, [], []],
    ['6.19', 'pabalsts mirušā pensijas saņēmēja laulātajam', '(Grozīts ar noteikumiem)', since, [], []],
  ]);
});

test('an e-service of the visa is not one of legal capacity, though both are 3.13 (1.7.)', () => {
  const visa = eService('EP1', '2018-01-01', '3.13');
  const capacity = eService('EP2', '2019-03-01', '3.13');
  assert.deepEqual(on('2019-02-28', [visa])[1]?.slice(4), [['EP1'], []]);
  assert.deepEqual(on('2019-03-01', [visa, capacity])[1]?.slice(4), [['EP2'], ['EP1']]);
  assert.deepEqual(on('2019-03-01', [eService('EP3', '2018-01-01', '2.3')])[0]?.slice(4), [[], ['EP3']]);
});

test('a number that was deleted and given again is another point, to which nothing older is bound', () => {
  const held = bundledLaw;
  const regulation = made(held.base, [
    ...held.amendments,
    act('2021. gada 2. martā', 'Svītrot 1. pielikuma 3.13. apakšpunktu.', '2021. gada 1. aprīlī'),
    act(
      '2022. gada 2. martā',
      'Papildināt 1. pielikumu ar 3.13. apakšpunktu šādā redakcijā: "3.13. dronu reģistrācija".',
      '2022. gada 1. aprīlī',
    ),
  ]);
  const eServices = [
    eService('EP1', '2018-01-01', '3.13'),
    eService('EP2', '2019-03-01', '3.13'),
    eService('EP3', '2021-06-01', '3.13'),
    eService('EP4', '2022-04-01', '3.13'),
  ];
  const inForce = (day: string) => eServices.filter(({ validFrom }) => validFrom.toString() <= day);
  const point = (day: string) => annex1On(regulation, day, inForce(day)).points.find((one) => one.point === '3.13');
  const codes = (day: string) =>
    [point(day)?.eServices, point(day)?.boundBefore].map((of) => of?.map(({ code }) => code));
  assert.deepEqual(codes('2021-03-31'), [['EP2'], ['EP1']]);
  assert.deepEqual(codes('2021-04-01'), [[], ['EP1', 'EP2']]);
  assert.deepEqual(codes('2022-04-01'), [['EP4'], []]);
  assert.notEqual(point('2022-04-01')?.identity, point('2019-03-01')?.identity);
  assert.equal(point('2019-03-01')?.identity, point('2019-02-28')?.identity);
  assert.equal(point('2019-03-01')?.until, '2021-03-31');
  assert.match(point('2022-04-01')?.origin ?? '', /^\(MK 02\.03\.2022\. noteikumu Nr\. 99 redakcijā\)$/);
});

test('before the first day of which anything is known nothing is told, in words', () => {
  assert.throws(() => on('2019-02-27'), { code: 'law.too-early', kind: 'absent' });
});

test('a text that is complete holds all its points, also those that no act changed', () => {
  const target = (cited: string) => readCitation(cited) ?? assert.fail(cited);
  const held = bundledLaw;
  const fuller: BaseText = {
    ...held.base,
    places: [...held.base.places, { target: target('Annex 1 point 3.2'), state: 'there', words: 'pase' }],
  };
  assert.deepEqual(on('2019-03-01', [], made(fuller, held.amendments))[1], ['3.2', 'pase', null, [null, null], [], []]);
});

function act(day: string, operation: string, inForce: string): Reading {
  const of = 'Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401 "X"';
  const text = [
    'Ministru kabineta noteikumi Nr. 99',
    `Rīgā ${day}`,
    `Grozījums ${of}`,
    `Izdarīt ${of} šādu grozījumu:`,
  ];
  return readAmendment([...text, `1. ${operation}`, `2. Noteikumi stājas spēkā ${inForce}.`].join('\n'));
}

function made(base: BaseText, amendments: readonly Reading[]): Regulation {
  const regulation = madeFrom({ base, amendments });
  return 'refused' in regulation ? assert.fail(JSON.stringify(regulation.refused)) : regulation;
}
