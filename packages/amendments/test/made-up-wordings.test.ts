import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAmendment } from '../src/index.ts';
import { cabinetAct } from './brief.ts';
import { readMadeUp } from './made-up.ts';

readMadeUp('wordings', [
  [
    'a new wording of several points has exactly these',
    [
      '1. Izteikt 5. un 6. punktu šādā redakcijā:',
      '"5. Viens.',
      '6. Divi."',
      '2. Izteikt 9. un 10. punktu šādā redakcijā:',
      '"9. Viens.',
      '10. Divi.',
      '11. Trīs."',
      '3. Papildināt ar 5.1, 5.2 un 5.3 punktu šādā redakcijā:',
      '"5.1 A.',
      '5.2 B.".',
    ],
    ['1 express point 5 + point 6 (point 5, point 6)', '2 unread numbers-differ', '3 unread numbers-differ'],
  ],
  [
    'a new wording has the number of its place, or none',
    [
      '1. Izteikt 7. punktu šādā redakcijā: "8. Trīs."',
      '2. Izteikt 34. punktu šādā redakcijā: "Noteikumi nosaka kārtību."',
      '3. Izteikt 8. punktu šādā redakcijā: "2014. gadā maksā 5 euro."',
    ],
    ['2 express point 34', '3 express point 8', '1 unread numbers-differ'],
  ],
  [
    'a new wording with its sub-points',
    [
      '1. Izteikt 5. punktu šādā redakcijā:',
      '"5. Darbinieks:',
      '5.1. pirmais;',
      '5.1.1. apakšējais;',
      '5.1.2 ar paceltu skaitli;',
      '5.2. otrais, kā noteikts',
      '7. punktā."',
      '2. Papildināt 6. punktu ar 6.3. un 6.4. apakšpunktu šādā redakcijā:',
      '"6.3. viens;',
      '6.4. divi.".',
    ],
    [
      '1 express point 5 (point 5, point 5.1, point 5.1.1, point 5.1.sup(2), point 5.2)',
      '2 add point 6.3 + point 6.4 (point 6.3, point 6.4)',
    ],
  ],
  [
    'places of different kinds do not share a wording',
    [
      '1. Izteikt 5. punkta pirmo teikumu un 7. punktu šādā redakcijā: "A."',
      '2. Izteikt 6. punkta otro un trešo teikumu šādā redakcijā: "B. C."',
    ],
    ['2 express point 6 sentence 2 + point 6 sentence 3', '1 unread numbers-differ'],
  ],
  [
    'nested quotations of three kinds',
    [
      '1. Izteikt 5. punktu šādā redakcijā:',
      '"5. Biedrība „Zelta „zivtiņa”” un «Otra»."; ',
      '2. Izteikt 6. punktu šādā redakcijā: "6. Tā ir "Saule"".',
      '3. Izteikt 7. punktu šādā redakcijā: ""Dzintars" ir biedrība."',
      '4. Izteikt 8. punktu šādā redakcijā:,,8. Bez atstarpes.”',
    ],
    ['1 express point 5', '2 express point 6', '3 express point 7', '4 express point 8'],
  ],
  [
    'an inner mark is missing: the next number tells the end',
    ['1. Izteikt 5. punktu šādā redakcijā:', '"5. Biedrība "Zelta zivtiņa".', '2. Svītrot 6. punktu.'],
    ['1 express point 5 unbalanced', '2 delete point 6'],
  ],
  [
    'the outer mark is missing: the end is not told',
    ['1. Izteikt 5. punktu šādā redakcijā:', '"5. Biedrība bez beigām.', '2. Svītrot 6. punktu.'],
    ['2 delete point 6', '1 unread not-closed'],
  ],
  [
    'a missing mark never joins quoted words with others',
    [
      '1. Aizstāt 5. punktā vārdu "a" ar vārdu "b, kā arī svītrot tajā pašā punktā vārdu "c".',
      '2. Svītrot 6. punktā vārdu "a un vārdu "b".',
      '3. Svītrot 7. punktu.',
    ],
    ['3 delete point 7', '1 unread not-closed', '2 unread not-closed'],
  ],
  [
    'a mark that may open or close',
    ['1. Izteikt 5. punktu šādā redakcijā: "5. Summa " un tā.".', '2. Svītrot 6. punktu.'],
    ['2 delete point 6', '1 unread marks-unclear'],
  ],
  [
    'two faults of marks that make up for each other are seen',
    [
      '1. Izteikt 5. punktu šādā redakcijā:',
      '"5. Biedrība bez beigām.',
      '2. Izteikt 6. punktu šādā redakcijā:',
      '6. Bez sākuma".',
      '3. Svītrot 7. punktu.',
    ],
    ['3 delete point 7', '1 unread two-ends', '2 unread marks-unclear'],
  ],
  [
    'a wording without marks',
    ['1. Izteikt 5. punktu šādā redakcijā:', '5. Bez pēdiņām.', '2. Svītrot 6. punktu.'],
    ['2 delete point 6', '1 unread unknown-wording'],
  ],
  [
    'a numbered line of a wording may sound like an operation',
    [
      '1. Izteikt 1. un 2. punktu šādā redakcijā:',
      '"1. Iestādes pienākumi:',
      '2. Svītrot no saraksta lieko."',
      '2. Svītrot 6. punktu.',
    ],
    ['1 express point 1 + point 2 (point 1, point 2)', '2 delete point 6'],
  ],
  [
    'a wording that stands elsewhere',
    [
      '1. Izteikt 3. pielikumu jaunā redakcijā (pielikums).',
      '2. Aizstāt 1. pielikumu ar šo noteikumu 1. pielikumu.',
      '3. Izteikt 3. punktu šādā redakcijā:',
      '4. Svītrot 6. punktu.',
    ],
    ['4 delete point 6', '1 unread text-elsewhere', '2 unread text-elsewhere', '3 unread cut-before-text'],
  ],
  [
    'a signature in a new wording is part of it',
    [
      '1. Izteikt 1. pielikumu šādā redakcijā:',
      '“1. pielikums',
      '2. Svītrot lieko.',
      'Kultūras ministrs ____”.',
      '2. Svītrot 6. punktu.',
    ],
    ['1 express Annex 1', '2 delete point 6'],
  ],
  [
    'new annexes, rows with tabs',
    [
      '1. Papildināt noteikumus ar jaunu 3. pielikumu šādā redakcijā:',
      '"3. pielikums',
      'Cenas".',
      '2. Izteikt 1. pielikuma 2. tabulas 3. rindu šādā redakcijā:',
      '"3.\tA\tB".',
    ],
    ['1 add Annex 3', '2 express Annex 1 table 2 row 3 table'],
  ],
  [
    'sentences',
    [
      '1. Papildināt 6. punktu ar otro un trešo teikumu šādā redakcijā:',
      '"Otrais. Trešais."',
      '2. Papildināt 7. punktu ar teikumu šādā redakcijā: "Vēl."',
      '3. Aizstāt 8. punkta otro teikumu ar šādu teikumu: "Cits."',
      '4. Papildināt 3. punktu pēc pirmā teikuma ar teikumu šādā redakcijā: "X."',
    ],
    [
      '1 add point 6 sentence 2 + point 6 sentence 3',
      '2 add point 7 sentence',
      '3 express point 8 sentence 2',
      '4 add point 3 sentence 2',
    ],
  ],
  [
    'a table is one though the page has a cell a line, and what a colon announces may be lost with it',
    [
      '1. Izteikt pielikuma tabulu "II. Cenas" šādā redakcijā:',
      '"Nr. p. k.',
      '',
      'Cena',
      '',
      '5"',
      '2. Izteikt pielikuma tabulas "I. Cenas" 2. punktu šādā redakcijā:',
      '"2.',
      '',
      'Zvejas karte',
      '',
      '0,75"',
      '3. Izteikt pielikuma tabulas "I. Cenas" nosaukumu šādā redakcijā: "I. Maksa".',
      '4. Papildināt 4. pielikumu ar 3.1 punktu šādā redakcijā:',
      '"3.1 Piemaksa par vadību:',
      'Piezīme. Piemaksu nosaka ar rīkojumu."',
      '5. Izteikt 8. punktu šādā redakcijā: "8. Cenas ir šādas:".',
      '6. Izteikt 9. punktu šādā redakcijā: "9. Cenas ir šādas: 5 euro."',
    ],
    [
      '1 express Annex table "II. Cenas" table',
      '2 express Annex table "I. Cenas" point 2 table',
      '3 express Annex table "I. Cenas" title',
      '6 express point 9',
      '4 unread cut-before-text',
      '5 unread cut-before-text',
    ],
  ],
  [
    'several points of a wording on one line',
    [
      '1. Izteikt 3.3. un 3.4. apakšpunktu šādā redakcijā: "3.3. mašīnām; 3.4. citām mašīnām;".',
      '2. Izteikt 5. un 6. punktu šādā redakcijā: "5. Maksā 3 euro; 4. aprīlī – 5 euro; 6. Citi."',
      '3. Izteikt 7. un 8. punktu šādā redakcijā: "7. A; 9. B; 8. C."',
      '4. Izteikt 10. un 11. punktu šādā redakcijā: "10. A un 11. B."',
    ],
    [
      '1 express point 3.3 + point 3.4 (point 3.3, point 3.4)',
      '2 express point 5 + point 6 (point 5, point 6)',
      '3 unread numbers-differ',
      '4 unread numbers-differ',
    ],
  ],
]);

test('a full stop in a row of its own ends the sentence, not the table', () => {
  const act = cabinetAct(
    '1. Izteikt 1. pielikuma 5. punktu šādā redakcijā:',
    '"',
    '5. |',
    'piegāde |',
    '0,2 |',
    '|',
    '."',
  );
  const [operation] = readAmendment(act).operations;
  assert.equal(operation?.op === 'express' && operation.text, '5. |\npiegāde |\n0,2 |\n|');
});

test('a wording that stands in an annex breaks off with it', () => {
  const act = cabinetAct('1. Izteikt 1. pielikumu jaunā redakcijā (pielikums).');
  for (const [annex, cut] of [
    ['', false],
    ['\nPielikums\n"1. pielikums\nA |\n1 |"\n', false],
    ['\nPielikums\n"1. pielikums\nA |\n1', true],
  ] as const) {
    assert.equal(readAmendment(act + annex).amendment.cut, cut, annex);
  }
});

test('a text that is cut after an inner mark is cut', () => {
  const act = cabinetAct('1. Izteikt 14.2. apakšpunktu šādā redakcijā:', '"14.2. "nodaļa" attiecas uz visu;".');
  const { amendment, operations } = readAmendment(act.slice(0, act.indexOf('nodaļa"')));
  assert.deepEqual([operations, amendment.cut], [[], true]);
});
