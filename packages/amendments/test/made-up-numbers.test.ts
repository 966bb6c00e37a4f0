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
