import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAmendment } from '../src/index.ts';
import { brief } from './brief.ts';
import { readMadeUp } from './made-up.ts';

readMadeUp('lists', [
  [
    'a heading with a verb and no place',
    [
      '1. Svītrot:',
      '1.1. 5. punktu;',
      '1.2. 6. punktā vārdus "a";',
      '1.3. 2. pielikumā:',
      '1.3.1. 3. punktu;',
      '1.3.2. 4. punktā vārdu "b".',
      '2. Papildināt:',
      '2.1. ar 7.1 punktu šādā redakcijā: "7.1 X.";',
      '2.2. 8. punktu aiz vārda "a" ar vārdu "b";',
      '2.3. 9. punktu ar otro teikumu šādā redakcijā: "X."',
      '3. Izteikt šādā redakcijā:',
      '3.1. 10. punktu:',
      '"10. X.";',
      '3.2. 11. punkta pirmo teikumu: "X.";',
      '3.3. 12. punktu.',
      '4. Aizstāt:',
      '4.1. 13. punktā vārdu "a" ar vārdu "b".',
    ],
    [
      '1.1 delete point 5',
      '1.2 deleteWords point 6 a',
      '1.3.1 delete Annex 2 point 3',
      '1.3.2 deleteWords Annex 2 point 4 b',
      '2.1 add point 7.sup(1)',
      '2.2 insertWords point 8 a → b',
      '2.3 add point 9 sentence 2',
      '3.1 express point 10',
      '3.2 express point 11 sentence 1',
      '4.1 replaceWords point 13 a → b',
      '3.3 unread cut-before-text',
    ],
  ],
  [
    'a heading with its verb behind the place',
    [
      '1. 12. punktā aizstāt:',
      '1.1. vārdu "a" ar vārdu "b";',
      '1.2. pirmajā teikumā vārdu "c" ar vārdu "d".',
      '2. 17. punktā svītrot:',
      '2.1. pirmo teikumu;',
      '2.2. otrajā teikumā vārdu "a".',
    ],
    [
      '1.1 replaceWords point 12 a → b',
      '1.2 replaceWords point 12 sentence 1 c → d',
      '2.1 delete point 17 sentence 1',
      '2.2 deleteWords point 17 sentence 2 a',
    ],
  ],
  [
    'what a heading does not say is not taken from it',
    [
      '1. Svītrot:',
      '1.1. 7. punktu, izņemot tā pirmo teikumu;',
      '1.2. vārdus "a".',
      '2. Papildināt:',
      '2.1. 5. punktu: "5. X."',
      '3. Izteikt 6. punktu šādā redakcijā:',
      '3.1. pirmo teikumu: "A."',
      '4. Svītrot 8. punktu.',
      '5. 9. punktu svītrot:',
      '5.1. pirmo teikumu.',
    ],
    [
      '4 delete point 8',
      '1.1 unread no-place',
      '1.2 unread no-place',
      '2.1 unread unknown-wording',
      '3 unread unknown-wording',
      '3.1 unread no-place',
      '5 unread unknown-wording',
      '5.1 unread no-place',
    ],
  ],
  [
    'clauses behind brackets or dashes under a heading, and a heading that names its annex by its title',
    [
      '1. 2. pielikumā:',
      '1) svītrot 5. punktu;',
      '2) izteikt 6. punktu šādā redakcijā:',
      '"6. X:',
      '1) a;',
      '2) b.";',
      '3) 7. punktā vārdu "a" aizstāt ar vārdu "b".',
      '2. 3. pielikumā:',
      '- svītrot 5. punktu;',
      '- svītrot 6. punktu.',
      '3. Svītrot: 1) 5. punktu; 2) 6. punktā vārdu "a".',
      '4. 4. pielikumā: 1) svītrot 5. punktu; 3) svītrot 6. punktu.',
      '5. Pielikumā "Maksa":',
      '5.1. svītrot 5. punktu.',
      '6. Svītrot pielikumā "Maksa":',
      '6.1. 6. punktu.',
    ],
    [
      '1 delete Annex 2 point 5',
      '1 express Annex 2 point 6',
      '1 replaceWords Annex 2 point 7 a → b',
      '2 delete Annex 3 point 5',
      '2 delete Annex 3 point 6',
      '3 delete point 5',
      '3 deleteWords point 6 a',
      '5.1 delete Annex point 5',
      '4 unread no-place',
      '6 unread unknown-wording',
      '6.1 unread no-place',
    ],
  ],
  [
    'a new row is told by its first cell, if by anything',
    [
      '1. Papildināt 1. pielikuma tabulu ar jaunu rindu šādā redakcijā: "9 | A | B".',
      '2. Papildināt 2. pielikumu ar rindu šādā redakcijā: "12. | A | B".',
      '3. Papildināt 3. pielikuma tabulu ar jaunu rindu šādā redakcijā: "51 | A | B".',
      '4. Papildināt 4. pielikuma tabulu ar jaunu rindu šādā redakcijā:',
      '"5. | A | B',
      '6. | C | D".',
      '5. Papildināt 5. pielikuma tabulu ar jaunu rindu šādā redakcijā: "Kopā | 5 | 6".',
      '6. Papildināt ar jaunu rindu šādā redakcijā: "9. | A | B".',
    ],
    [
      '1 add Annex 1 table row 9 table',
      '2 add Annex 2 row 12 table',
      ...['3', '4', '5', '6'].map((at) => `${at} unread no-number`),
    ],
  ],
  [
    'a chapter and the points that stand in it',
    [
      '1. Papildināt noteikumus ar jaunu IV nodaļu un 20., 21. punktu šādā redakcijā:',
      '"IV. Maksa',
      '20. A.',
      '21. B."',
      '2. Papildināt noteikumus ar IV.1 nodaļu un 23.1 punktu šādā redakcijā:',
      '"IV.1 Cena',
      '23.1 A."',
      '3. Papildināt noteikumus ar V nodaļu un 30. punktu šādā redakcijā:',
      '"V. Maksa',
      '30. A.',
      '31. B."',
      '4. Papildināt noteikumus ar VI nodaļu un 40. un 41. punktu šādā redakcijā:',
      '"VI. Maksa',
      '40. A.',
      'VII. Cena',
      '41. B."',
      '5. Papildināt noteikumus ar IX nodaļu un 50. punktu šādā redakcijā:',
      '"VIII. Maksa',
      '50. A."',
    ],
    [
      '1 add chapter IV + point 20 + point 21 (chapter IV, point 20, point 21)',
      '2 add chapter IV.sup(1) + point 23.sup(1) (chapter IV.sup(1), point 23.sup(1))',
      ...['3', '4', '5'].map((at) => `${at} unread numbers-differ`),
    ],
  ],
  [
    'a sub-point with a raised figure behind its point',
    [
      '1. Svītrot 5. punkta 3.¹ un 3.² apakšpunktu.',
      '2. Papildināt 5. punktu ar 4.¹ apakšpunktu šādā redakcijā: "5.4.¹ X."',
      '3. Svītrot 5. punkta 3.¹ un 4. apakšpunktu.',
      '4. Svītrot 3.¹ apakšpunktu.',
      '5. Svītrot 5. punktu un 6.¹ apakšpunktu.',
      '6. Svītrot 5. punkta 3.1 apakšpunktu.',
    ],
    [
      '1 delete point 5.3.sup(1) + point 5.3.sup(2)',
      '2 add point 5.4.sup(1)',
      '3 unread list-unclear',
      '4 unread no-place',
      '5 unread no-place',
      '6 unread raised-unclear | delete point 5.3.sup(1)',
    ],
  ],
  [
    'an introductory sentence inside a new wording introduces nothing',
    [
      '1. Izteikt 5. punktu šādā redakcijā:',
      '"5. Iestāde var:',
      'Izdarīt noteikumos Nr. 3 šādus grozījumus: svītrot 6. punktu."',
      '2. Svītrot 7. punktu.',
    ],
    ['1 express point 5', '2 delete point 7'],
  ],
]);

const amended = 'Upes novada domes 2009. gada 26. februāra saistošajos noteikumos Nr. 9 "Par tirgu"';

function readOf(...lines: readonly string[]): string[] {
  return brief(
    readAmendment(
      `Upes novada domes saistošie noteikumi Nr. 15\nUpē 2019. gada 5. martā\nGrozījumi ${amended}\n${lines.join('\n')}\nDomes priekšsēdētājs A. Bērziņš`,
    ),
  );
}

test('a list inside of one sentence, and brackets of two levels', () => {
  const intro = `Izdarīt ${amended} šādus grozījumus:`;
  const list = ['• aizstāt vārdu "a" ar vārdu "b" šādos punktos:', '- 6. punktā;', '- 7. punktā;'];
  assert.deepEqual(readOf(intro, '• svītrot 5. punktu;', ...list, '• svītrot 8. punktu.'), [
    'null delete point 5',
    'null replaceWords point 6 a → b',
    'null replaceWords point 7 a → b',
    'null delete point 8',
  ]);
  const levels = ['1) 2. pielikumā:', '1.1) svītrot 5. punktu;', '1.2) svītrot 6. punktu;', '2) svītrot 7. punktu.'];
  assert.deepEqual(readOf(intro, ...levels), ['2 delete point 7', '1 unread unknown-verb']);
});

test('what stands in no quotation may be part of a new wording', () => {
  const intro = `Izdarīt ${amended} šādus grozījumus:`;
  const bare = ['Izteikt 5. punktu šādā redakcijā:', '5. Iestāde drīkst.', 'Svītrot 6. punktu.', 'Svītrot 7. punktu.'];
  assert.deepEqual(readOf(intro, ...bare), ['null unread unknown-wording']);
  const counted = [
    '1. Izteikt 5. punktu šādā redakcijā:',
    '5. Iestāde:',
    '1. izsniedz karti;',
    '2. Svītrot 6. punktu.',
  ];
  assert.deepEqual(readOf(intro, ...counted), ['1 unread unknown-wording', '2 unread two-ends']);
  const marked = [
    '1. 2. pielikumā:',
    '1) izteikt 5. punktu šādā redakcijā:',
    '5. Iestāde:',
    '1) glabā;',
    '2) svītrot 6. punktu;',
  ];
  assert.deepEqual(readOf(intro, ...marked, '2. Svītrot 8. punktu.'), ['1 unread unknown-verb', '2 unread two-ends']);
});

test('operations that are numbered with brackets, by 1.1, by dashes, or not at all', () => {
  const intro = `Izdarīt ${amended} šādus grozījumus:`;
  const wording = ['"6. X:', '1) a;', '2) svītrot b."'];
  assert.deepEqual(readOf(intro, '1) svītrot 5. punktu;', '2) izteikt 6. punktu šādā redakcijā:', ...wording), [
    '1 delete point 5',
    '2 express point 6',
  ]);
  const two = ['svītrot 5. punktu;', '6. punktā vārdu "a" aizstāt ar vārdu "b".'];
  const read = (at: readonly (string | null)[]) => [`${at[0]} delete point 5`, `${at[1]} replaceWords point 6 a → b`];
  assert.deepEqual(readOf(intro, `1.1. ${two[0]}`, `1.2. ${two[1]}`), read(['1.1', '1.2']));
  assert.deepEqual(readOf(intro, `- ${two[0]}`, `- ${two[1]}`), read([null, null]));
  assert.deepEqual(
    readOf(`1. ${intro}`, `1) ${two[0]}`, `2) ${two[1]}`, '2. Noteikumi stājas spēkā 2019. gada 1. maijā.'),
    read(['1', '1']),
  );
  assert.deepEqual(
    readOf(intro, 'Svītrot 5. punktu.', 'Izteikt 6. punktu šādā redakcijā:', '"6. X."', 'Svītrot 8. punktu.'),
    ['null delete point 5', 'null express point 6', 'null delete point 8'],
  );
});
