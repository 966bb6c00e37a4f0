import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAmendment } from '../src/index.ts';
import { brief, cabinetAct } from './brief.ts';
import { readMadeUp } from './made-up.ts';

const whole = (...lines: readonly string[]) => brief(readAmendment(cabinetAct(...lines)));

test('a sentence that goes on in the next line is never taken without it', () => {
  const first = '1. Svītrot 3. punktu.';
  for (const [line, next] of [
    ['Aizstāt visā noteikumu tekstā vārdu "a" ar vārdu "b"', ', izņemot 5. punktu.'],
    ['Aizstāt visā noteikumu tekstā vārdu "a" ar vārdu "b"', 'attiecīgā locījumā.'],
    ['Aizstāt visā noteikumu tekstā vārdu "a" ar vārdu "b"', '(attiecīgā locījumā).'],
    ['Svītrot 7. punktā vārdu "a"', 'pirmajā teikumā.'],
    ['Izteikt 5. punktu šādā redakcijā: "5. X."', 'un uzskatīt to par 6. punktu.'],
    ['Svītrot 5. punktu.', 'Noteikt, ka 6. punkts zaudē spēku.'],
    ['Svītrot 5. punktu.', 'Grozīt 6. punktu.'],
    ['Svītrot 5. punktu.', 'Šo grozījumu nepiemēro līdz 2022. gada 1. janvārim.'],
  ] as const) {
    const alone = whole(`1. ${line}`, next);
    assert.ok(
      alone.some((one) => one.includes('unread')),
      `${line} | ${next}: ${alone.join('; ')}`,
    );
    const among = whole(first, `2. ${line}`, next, '3. Svītrot 9. punktu.');
    assert.ok(
      among.some((one) => one.startsWith('2 unread')),
      `${line} | ${next}: ${among.join('; ')}`,
    );
  }
});

readMadeUp('ends', [
  [
    'what stands over numbered operations and is no heading hides none of them',
    [
      '1. Grozījumi 2. pielikumā',
      '1.1. svītrot 5. punktu;',
      '2. 3. pielikumā –',
      '2.1. svītrot 6. punktu;',
      '3. Izdarīt 4. pielikumā šādus grozījumus, kas stājas spēkā 2022. gada 1. jūlijā:',
      '3.1. svītrot 7. punktu;',
      '4. 5. pielikumā:',
      '4.1. svītrot 8. punktu.',
    ],
    [
      '4.1 delete Annex 5 point 8',
      '1 unread unknown-wording',
      '1.1 unread no-place',
      '2 unread unknown-wording',
      '2.1 unread no-place',
      '3 unread unknown-wording',
      '3.1 unread no-place',
    ],
  ],
  [
    'a day of one clause is not that of the others',
    [
      '1. Svītrot 5. punktu un ar 2022. gada 1. janvāri svītrot 6. punktu.',
      '2. Svītrot 7. punktu ar 2022. gada 1. janvāri un izteikt 8. punktu šādā redakcijā: "8. A."',
      '3. Svītrot 11. punktu ar 2022. gada 1. janvāri un 12. punktu.',
      '4. Svītrot 13. punktu ar 2022. gada 1. janvāri.',
      '5. Ar 2022. gada 1. janvāri svītrot 14. un 15. punktu.',
    ],
    [
      '4 delete point 13 from 2022-01-01',
      '5 delete point 14 + point 15 from 2022-01-01',
      '1 unread day-unclear',
      '2 unread day-unclear',
      '3 unread day-unclear',
    ],
  ],
  [
    'what is quoted behind a whole place is its name',
    [
      '1. Svītrot 7. punktu "Pase".',
      '2. Svītrot 9.1. apakšpunktu "A" un 9.2. apakšpunktu "B".',
      '3. Aizstāt 8. punktu "a" ar vārdu "b".',
      '4. Svītrot 10. punktā "a".',
    ],
    ['4 deleteWords point 10 a', '1 unread unknown-wording', '2 unread unknown-wording', '3 unread unknown-wording'],
  ],
  [
    'a number alone on a line is that of a page or a raised figure',
    [
      '1. Svītrot 16.',
      '4',
      'punktu.',
      '2. Aizstāt 5. punktā vārdus "trīs',
      '2',
      'dienas" ar vārdu "četras".',
      '3. Izteikt 6. punktu šādā redakcijā: "6. Viens.',
      '– 12 –',
      'Divi."',
      '4. Izteikt 7. punktu šādā redakcijā: "7. Viens.',
      'Latvijas Vēstnesis, 2019. gada 5. marts, Nr. 45',
      'Divi."',
      '5. Izteikt 8. punktu šādā redakcijā: "8. Viens',
      '3. lpp.',
      'un divi."',
    ],
    ['1 unread no-place', ...['2', '3', '4', '5'].map((at) => `${at} unread page-line`)],
  ],
  [
    'marks that close too early: a number that comes again tells that what stands between was quoted',
    [
      '1. Izteikt 5. punktu šādā redakcijā:',
      '"5. Biedrība Zelta zivtiņa" veic šādus darbus:',
      '2. Svītrot 7. punktu;',
      '3. Svītrot 8. punktu."',
      '2. Svītrot 9. punktu.',
      '3. Svītrot 10. punktu.',
    ],
    ['1 unread unknown-wording', '2 unread two-ends', '3 unread two-ends'],
  ],
  [
    'places that regulations do not have',
    [
      '1. Aizstāt 6. punktā un nosaukumā vārdu "a" ar vārdu "b".',
      '2. Svītrot 5.3., 5.4. un 6.¹ apakšpunktu.',
      '3. Svītrot piezīmi.',
      '4. Aizstāt 7. punktā vārdus "SIA "Alfa" un vārdus "Beta"" ar vārdu "c".',
      '5. Izteikt 28.1. apakšpunktu šādā redakcijā:',
      '"28.1. a;',
      '29.1. b;"',
      '6. Izteikt 34. punktu šādā redakcijā:',
      '"34. A.',
      'IV. Maksa"',
      '7. Svītrot I punktu.',
      '8. Svītrot 6. pielikuma II 1. punktu.',
    ],
    [
      '1 unread no-place',
      '2 unread list-unclear',
      '3 unread no-place',
      '4 unread marks-unclear',
      '5 unread numbers-differ',
      '6 unread numbers-differ',
      '7 unread raised-unclear',
      '8 unread raised-unclear',
    ],
  ],
  [
    'when it ends, or what it is applied to, is no day of coming into force',
    [
      '1. Svītrot 5. punktu.',
      '2. Noteikumi stājas spēkā nākamajā dienā pēc to publicēšanas un ir spēkā vienu gadu.',
      '3. Noteikumi stājas spēkā nākamajā dienā pēc Bibliotēku likuma stāšanās spēkā.',
      '4. Noteikumi stājas spēkā likumā noteiktajā kārtībā, bet 2. punkts – pēc sešiem mēnešiem.',
      '5. Noteikumi stājas spēkā nākamajā dienā pēc publicēšanas un attiecas uz tiesiskajām attiecībām no 2020. gada.',
    ],
    ['1 delete point 5', '2', '3', '4', '5'].map((one) => (one.length === 1 ? `${one} unread day-unclear` : one)),
  ],
]);

test('what stands below the act on the page is none of it', () => {
  for (const below of [
    'Paskaidrojuma raksts',
    'Kļūdas labojums',
    'Tehniskas kļūdas labojums:',
    'Redakcijas piebilde:',
  ]) {
    const act = cabinetAct('1. Svītrot 5. punktu.').replace(/Ministru prezidents[\s\S]*$/, '');
    const { operations, unread } = readAmendment(`${act}${below}\n2. Svītrot 6. punktu.\n`);
    assert.equal(operations.length, 1, below);
    assert.ok(below.startsWith('Paskaid') || unread.some(({ code }) => code === 'corrected-below'), below);
  }
});

test('a second act that is introduced otherwise is not taken for the first', () => {
  const read = readAmendment(
    cabinetAct('1. Svītrot 5. punktu.', 'Noteikumos Nr. 402 izdarāmi šādi grozījumi:', '2. Svītrot 6. punktu.'),
  );
  assert.deepEqual(brief(read), ['1 delete point 5', '2 unread another-act']);
});

test('a project says so in many ways', () => {
  const act = cabinetAct('1. Svītrot 5. punktu.');
  for (const project of [
    act.replace('Nr. 99\n', 'Nr. 99\n(projekts)\n'),
    act.replace('Nr. 99\n', 'Nr. ___\n'),
    `${act}PROJEKTS\n`,
  ])
    assert.equal(readAmendment(project).amendment.isProject, true, project);
});

test('the amended act is not read from inside a title, nor half a number', () => {
  const amended = (from: string, to: string) =>
    readAmendment(cabinetAct('1. Svītrot 5. punktu.').replaceAll(from, to)).amendment.amends;
  const quoted = 'Nr. 12 "Grozījumi 2009. gada 26. februāra noteikumos Nr. 9"';
  assert.equal(
    amended(
      'Ministru kabineta 2017. gada 4. jūlija noteikumos Nr. 401 "Noteikumi par bibliotēkām"',
      `noteikumos ${quoted}`,
    ),
    null,
  );
  assert.equal(amended('Nr. 401 ', 'Nr. 4\n01 '), null);
  assert.equal(amended('Nr. 401 ', 'Nr. 40l '), null);
});
