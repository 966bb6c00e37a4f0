import { readMadeUp } from './made-up.ts';

readMadeUp('traps', [
  [
    'under the heading of an annex a point of the act cannot be told; behind a point of an annex it can',
    [
      '1. 1. pielikumā:',
      '1.1. noteikumu 4. punktā aizstāt vārdu "a" ar vārdu "b";',
      '1.2. noteikumu 1. pielikuma 4. punktā aizstāt vārdu "a" ar vārdu "b".',
      '2. Svītrot 1. pielikuma 3. punktu un noteikumu 4. punktu.',
      '3. Svītrot 1. pielikuma 3. punktu un 4. punktu.',
    ],
    [
      '1.2 replaceWords Annex 1 point 4 a → b',
      '2 delete Annex 1 point 3 + point 4',
      '1.1 unread no-place',
      '3 unread annex-may-carry | delete Annex 1 point 3 + Annex 1 point 4 | delete Annex 1 point 3 + point 4',
    ],
  ],
  [
    'a dash between a place and its words',
    ['1. Aizstāt 5. punktā vārdus "a" ar vārdiem "b" un 6. punktā – vārdus "c" ar vārdiem "d".'],
    ['1 replaceWords point 5 a → b', '1 replaceWords point 6 c → d'],
  ],
  [
    'only a law has articles',
    ['1. Svītrot 5. pantu.', '2. Papildināt noteikumus ar 5.1 pantu šādā redakcijā: "5.1 pants. X."'],
    ['1 unread no-place', '2 unread unknown-wording'],
  ],
  [
    'the reference to directives has points with a bracket, or with a dot',
    [
      '1. Papildināt informatīvo atsauci uz Eiropas Savienības direktīvām ar 3. un 4. punktu šādā redakcijā:',
      '"3) A;',
      '4) B."',
      '2. Papildināt informatīvo atsauci uz Eiropas Savienības direktīvām ar 6. punktu šādā redakcijā: "7) A."',
      '3. Papildināt informatīvo atsauci uz Eiropas Savienības direktīvām ar 8. un 9. punktu šādā redakcijā:',
      '"8. A;',
      '9. B."',
    ],
    [
      '1 add informative reference point 3 + informative reference point 4 (informative reference point 3, informative reference point 4)',
      '3 add informative reference point 8 + informative reference point 9 (informative reference point 8, informative reference point 9)',
      '2 unread numbers-differ',
    ],
  ],
  [
    'a new wording that is itself full of operations',
    [
      '1. Izteikt 2. pielikumu šādā redakcijā:',
      '"2. pielikums',
      '1. Svītrot lieko.',
      '2. Izteikt vārdos: „summa”.',
      '3. Svītrot 5. punktu.',
      'Ministru prezidents"',
      '2. Izteikt 6. punktu šādā redakcijā: "6. Svītrot 7. punktu. 3. Svītrot 8. punktu."',
      '3. Svītrot 9. punktu.',
    ],
    ['1 express Annex 2', '2 express point 6', '3 delete point 9'],
  ],
  [
    'what limits a place or a replacement is not passed over',
    [
      '1. Svītrot 5. punktu, izņemot tā 5.2. apakšpunktu.',
      '2. Aizstāt visā tekstā, izņemot 5. punktu, vārdu "a" ar vārdu "b".',
      '3. Svītrot 7. punktu līdz 2022. gada 1. janvārim.',
      '4. Svītrot 5. punktā vārdu "a" (divas reizes).',
      '5. Aizstāt 5. punktā otrreiz lietoto vārdu "a" ar vārdu "b".',
      '6. Papildināt noteikumus ar jaunu 5. punktu, attiecīgi mainot turpmāko punktu numerāciju, šādā redakcijā: "5. X."',
      '7. Svītrot 5. un 6. punktu (attiecībā uz kravām).',
      '8. Svītrot 5. punkta a) apakšpunktu.',
    ],
    [
      '1 unread no-place',
      '2 unread unknown-wording',
      '3 unread unknown-wording',
      '4 unread unknown-wording',
      '5 unread unknown-wording',
      '6 unread renumbered',
      '7 unread unknown-wording',
      '8 unread unknown-wording',
    ],
  ],
]);
