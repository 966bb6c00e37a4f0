import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAmendment } from '../src/index.ts';
import { brief } from './brief.ts';
import { readMadeUp } from './made-up.ts';

readMadeUp('numbers', [
  [
    'without its closing dot the last figure of a point was raised',
    ['1. Papildināt noteikumus ar 16.1 punktu šādā redakcijā: "16.1 Jauns."', '2. Svītrot 28.1, 28.2 un 28.11 punktu.'],
    ['1 add point 16.sup(1)', '2 delete point 28.sup(1) + point 28.sup(2) + point 28.sup(11)'],
  ],
  [
    'so is that of a sub-point where others have their dots',
    ['1. Papildināt ar 6.1.1 apakšpunktu šādā', 'redakcijā:', '"6.1.1 rādītājs;".', '2. Svītrot 2.2. apakšpunktu.'],
    ['1 add point 6.1.sup(1)', '2 delete point 2.2'],
  ],
  [
    'a sub-point without its dot has two readings, and then so has a point',
    ['1. Svītrot 2.1 apakšpunktu.', '2. Svītrot 22.1 punktu.'],
    [
      '1 unread raised-unclear | delete point 2.1 | delete point 2.sup(1)',
      '2 unread raised-unclear | delete point 22.sup(1) | delete point 22.1',
    ],
  ],
  [
    'a point without its dot may have a raised figure',
    ['1. Svītrot 16 punktu.', '2. Svītrot 6 punktu.'],
    ['2 delete point 6', '1 unread raised-unclear | delete point 16 | delete point 1.sup(6)'],
  ],
  [
    'below a point with a raised figure numbers look like others',
    [
      '1. Papildināt ar 22.1 punktu šādā redakcijā:',
      '"22.1 Pienākumi:',
      '22.11. pirmais;',
      '22.12. otrais."',
      '2. Svītrot 22.11. apakšpunktu.',
    ],
    [
      '1 add point 22.sup(1) (point 22.sup(1), point 22.sup(1).1, point 22.sup(1).2)',
      '2 unread raised-unclear | delete point 22.11 | delete point 22.sup(1).1',
    ],
  ],
  [
    'superscripts that the page has kept',
    ['1. Svītrot 16.¹ punktu un 22.¹ 3. apakšpunktu.', '2. Svītrot 22.<sup>1</sup> punktu.', '3. Svītrot II¹ nodaļu.'],
    ['1 delete point 16.sup(1) + point 22.sup(1).3', '2 delete point 22.sup(1)', '3 delete chapter II.sup(1)'],
  ],
  [
    'numbers and citations broken over lines',
    [
      '1.',
      'Svītrot 5.',
      'punktu.',
      '2.',
      'Aizstāt 2.',
      '3. apakšpunktā vārdu',
      '"a" ar vārdu "b".',
      '3. Svītrot 16.',
      '1 punktu.',
      '4. Svītrot 2. pielikuma',
      '5. punktu.',
    ],
    ['1 delete point 5', '2 replaceWords point 2.3 a → b', '3 delete point 16.sup(1)', '4 delete Annex 2 point 5'],
  ],
  [
    'a number is missing, or stands twice',
    ['1. Svītrot 5. punktu.', '3. Svītrot 6. punktu.', '4. Svītrot 7. punktu.', '4. Svītrot 8. punktu.'],
    ['1 delete point 5', '3 delete point 6', '4 delete point 7', '3 unread number-missing', '4 unread left-over'],
  ],
  [
    'an own number that is broken in two is not read as its second half',
    ['1. Svītrot:', '1.1. 5. punktu;', '1.2. 6. punktu;', '1. 3. svītrot 7. punktu.', '2. Svītrot 8. punktu.'],
    ['1.1 delete point 5', '1.2 unread no-place', '3 unread number-missing'],
  ],
  [
    'the same where its second half would be the next number',
    ['1. Svītrot:', '1.1. 5. punktu;', '1. 2. svītrot 7. punktu;', '1.3. 8. punktu.'],
    ['1.1 unread no-place', '2 unread number-missing'],
  ],
  [
    'strange lines between operations are named',
    ['1. Svītrot 5. punktu.', 'Lietotājs A. B. izdrukāja', '2. Svītrot 6. punktu.'],
    ['1 delete point 5', '2 delete point 6', '1 unread left-over'],
  ],
  [
    'numbers of another form are not followed',
    ['1. Svītrot 5. punktu', '2. Svītrot 6. punktu;', '3) Svītrot 7. punktu.'],
    ['1 delete point 5', '2 delete point 6', '2 unread left-over'],
  ],
  [
    'letters are no numbers',
    ['1. Svītrot 5.a punktu.', '2. Izteikt 5. punkta a) apakšpunktu šādā redakcijā: "a) x".'],
    ['1 unread no-place', '2 unread unknown-wording'],
  ],
]);

/** What is read of a council's decision, whose acts need not follow the Cabinet's rules of drafting. */
function readOfCouncil(...lines: readonly string[]): string[] {
  return brief(
    readAmendment(`Ostas padomes lēmums Nr. 1/15
Upmalā 2015. gada 15. oktobrī
Grozījumi Ostas padomes 2013. gada 21. augusta lēmumā Nr. 1/8 "Kārtība"
1. Izdarīt Ostas padomes 2013. gada 21. augusta lēmumā Nr. 1/8 "Kārtība" šādus grozījumus:
${lines.join('\n')}
Padomes priekšsēdētājs A. Bērziņš`),
  );
}

const closed = ['1.1. svītrot 7. punktu;', '1.2. svītrot 9.2. apakšpunktu;'];

for (const [what, lines, read] of [
  [
    'without a dot, where all others have one and the wording has none either, a figure was raised',
    [...closed, '1.3. papildināt ar 6.1punktu šādā redakcijā:', '"6.1 Teksts."'],
    ['1.1 delete point 7', '1.2 delete point 9.2', '1.3 add point 6.sup(1)'],
  ],
  [
    'the wording has its dot',
    [...closed, '1.3. papildināt ar 6.1 punktu šādā redakcijā:', '"6.1. Teksts."'],
    ['1.1 delete point 7', '1.2 delete point 9.2', '1.3 unread raised-unclear | add point 6.sup(1) | add point 6.1'],
  ],
  [
    'another number forgets its dot',
    [...closed, '1.3. papildināt ar 6.1 punktu šādā redakcijā: "6.1 Teksts.";', '1.4. svītrot 8 punktu.'],
    [
      '1.1 delete point 7',
      '1.2 delete point 9.2',
      '1.4 delete point 8',
      '1.3 unread raised-unclear | add point 6.sup(1) | add point 6.1',
    ],
  ],
  [
    'points may be numbered in their chapters',
    ['1.1. svītrot 7. punktu un 9. punktu;', '1.2. papildināt 6. nodaļu ar 6.1 punktu šādā redakcijā: "6.1 Teksts.".'],
    ['1.1 delete point 7 + point 9', '1.2 unread raised-unclear | add point 6.sup(1) | add point 6.1'],
  ],
  [
    'only one other number has a dot',
    ['1.1. svītrot 7. punktu;', '1.2. papildināt ar 6.1 punktu šādā redakcijā: "6.1 Teksts.".'],
    ['1.1 delete point 7', '1.2 unread raised-unclear | add point 6.sup(1) | add point 6.1'],
  ],
  [
    'the wording shows the raised figure itself, or by a space after it',
    [
      '1.1. papildināt ar 2.6.1punktu šādā redakcijā: "2.6.¹ pamatojums;";',
      '1.2. izteikt 7.1 3.apakšpunktu šādā redakcijā: "7.1 3. kaudzes;";',
      '1.3. izteikt 8.1 3. apakšpunktu šādā redakcijā: "8.13. kaudzes;";',
      '1.4. izteikt 9.1 3. un 9.1 4. apakšpunktu šādā redakcijā:',
      '"9.1 3. kaudzes;',
      '9.1 4. citas.".',
    ],
    [
      '1.1 add point 2.6.sup(1)',
      '1.2 express point 7.sup(1).3',
      '1.3 unread raised-unclear | express point 8.sup(1).3 | express point 8.13',
      '1.4 unread raised-unclear | express point 9.sup(1).3 + point 9.sup(1).4',
    ],
  ],
] as const) {
  test(`numbers outside the Cabinet: ${what}`, () => assert.deepEqual(readOfCouncil(...lines), read));
}

test('of an old text a sub-point of a point with a raised figure is shown among the readings', () => {
  const amended = 'Ostas padomes 2001. gada 21. augusta lēmumā Nr. 1/8 "Kārtība"';
  const act = `Ostas padomes lēmums Nr. 1/15\nUpmalā 2005. gada 15. oktobrī\nGrozījumi ${amended}\nIzdarīt ${amended} šādus grozījumus:
1. Svītrot 22.18. apakšpunktu.
2. Svītrot 23.29. apakšpunktu.`;
  assert.deepEqual(brief(readAmendment(act)), [
    '1 unread raised-unclear | delete point 22.18 | delete point 22.1.sup(8) | delete point 22.sup(18) | delete point 22.sup(1).8',
    '2 unread raised-unclear | delete point 23.29 | delete point 23.2.sup(9) | delete point 23.sup(29)',
  ]);
});
