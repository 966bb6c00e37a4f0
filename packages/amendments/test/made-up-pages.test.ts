import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAmendment } from '../src/index.ts';
import { brief, cabinetAct } from './brief.ts';
import { readMadeUp } from './made-up.ts';

const act = cabinetAct(
  '1. Svītrot 5. punktā vārdu "finanšu".',
  '2. Izteikt 6. punktu šādā redakcijā: "6. Fiziska persona, šķēršļi."',
);

test('letters with their marks apart, as some systems copy them, are the same letters', () => {
  assert.deepEqual(readAmendment(act.normalize('NFD')), readAmendment(act));
});

test('letters that a printer joined are the same letters', () => {
  assert.deepEqual(readAmendment(act.replaceAll('fi', '\ufb01').replaceAll('Fi', 'Fi')), readAmendment(act));
});

for (const line of [
  'IZMnot_050121_skolas',
  '2 (5)',
  '2. lpp. no 5',
  'Lapa 2 no 5',
  '[2]',
  'LATVIJAS VĒSTNESIS',
  'Latvijas Vēstnesis, 5, 08.01.2021.',
  'Izdruka no likumi.lv 05.01.2021.',
  '© Oficiālais izdevējs',
]) {
  test(`a line of a page inside a new wording leaves it unread: ${line}`, () => {
    const page = cabinetAct('1. Izteikt 5. punktu šādā redakcijā:', '"5. Skola māca, ja vecāki', line, 'to lūdz.".');
    assert.deepEqual(brief(readAmendment(page)), ['1 unread page-line']);
  });
}

readMadeUp('a page that lost spaces or has tabs', [
  [
    'numbers stand right before the verb',
    [
      '1.1.svītrot 5.punktu;',
      '1.2.izteikt 6.punktu šādā redakcijā:',
      '"6.Teksts.";',
      '2.Šo noteikumu 1.1.un 1.2.apakšpunkts stājas spēkā 2022.gada 1.janvārī.',
    ],
    ['1.1 delete point 5 from 2022-01-01', '1.2 express point 6 from 2022-01-01'],
  ],
  [
    'a tab at the number of a point is no table, and one between cells of an annex is',
    [
      '1. Papildināt noteikumus ar 22.1 punktu šādā redakcijā:',
      '"\t22.1\tTeksts.".',
      '2. Izteikt 2. pielikuma 7. punktu šādā redakcijā:',
      '"7.\tMaksa\t5,00".',
    ],
    ['1 add point 22.sup(1)', '2 express Annex 2 point 7 table'],
  ],
]);

test('the number of the introduction stands right before it', () => {
  const page = cabinetAct('1.1. svītrot 5. punktu;', '1.2. svītrot 6. punktu.').replace('\nIzdarīt', '\n1.Izdarīt');
  assert.deepEqual(brief(readAmendment(page)), ['1.1 delete point 5', '1.2 delete point 6']);
});

test('a first sentence that was lost with its introduction is named', () => {
  const page = `Ministru kabineta noteikumi Nr. 99
Rīgā 2021. gada 2. martā
Grozījumi Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401 "Noteikumi par bibliotēkām"
1.
Iz-
teikt noteikumu nosaukumu šādā redakcijā: "A".
2.
Svītrot 6. punktu.`;
  assert.deepEqual(brief(readAmendment(page)), ['null delete point 6', 'null unread number-missing']);
});

test('a text whose title ends in "precizējums" is a correction', () => {
  const { amendment } = readAmendment(`Valsts kanceleja
Ministru kabineta 2021. gada 5. janvāra noteikumu Nr. 1 "Grozījumi Ministru kabineta 2011. gada 1. februāra noteikumos Nr. 100 "Skolu noteikumi"" precizējums
1. Svītrot 5. punktu.`);
  assert.deepEqual([amendment.isCorrection, amendment.amends?.number], [true, '1']);
});
