import { readMadeUp } from './made-up.ts';

readMadeUp('verbs', [
  [
    'the verb stands behind the words',
    [
      '1. 8. punktā vārdus "a" aizstāt ar vārdiem "b".',
      '2. 9. punktā vārdus "a" svītrot.',
      '3. 12. punktā vārdu "a" aizstāt ar vārdu "b" un vārdu "c" – ar vārdu "d".',
      '4. 13. punktā vārdus "a" un "b" aizstāt ar vārdu "c".',
      '5. Visā noteikumu tekstā vārdu "a" aizstāt ar vārdu "b".',
      '6. 16. un 17. punktā vārdus "a" svītrot.',
    ],
    [
      '1 replaceWords point 8 a → b',
      '2 deleteWords point 9 a',
      '3 replaceWords point 12 a → b, c → d',
      '4 replaceWords point 13 a → c, b → c',
      '5 replaceWords whole text a → b',
      '6 deleteWords point 16 + point 17 a',
    ],
  ],
  [
    'clauses with the verb behind, joined by “un” or “bet”',
    [
      '1. 8. punktā vārdus "a" svītrot un vārdus "b" aizstāt ar vārdu "c".',
      '2. 9. punktā vārdus "a" aizstāt ar vārdu "c", bet vārdus "b" svītrot.',
      '3. 10. punktā vārdus "a" svītrot, bet 11. punktu svītrot.',
      '4. 2. pielikuma 3. punktā vārdu "a" aizstāt ar vārdu "b" un 4. punktā vārdu "c" aizstāt ar vārdu "d".',
    ],
    [
      '1 deleteWords point 8 a',
      '1 replaceWords point 8 b → c',
      '2 replaceWords point 9 a → c',
      '2 deleteWords point 9 b',
      '3 deleteWords point 10 a',
      '3 delete point 11',
      '4 unread annex-may-carry | replaceWords Annex 2 point 3 | replaceWords Annex 2 point 4 | replaceWords point 4',
    ],
  ],
  [
    'what limits the words behind which the verb stands is not passed over',
    [
      '1. 15. punktu, bet ne 16. punktu svītrot.',
      '2. 17. punktu vārdus "a" svītrot.',
      '3. Svītrot 18. punktā vārdus "a" aizstāt ar vārdu "b".',
      '4. 19. punktā vārdus "a" svītrot, izņemot pirmo teikumu.',
      '5. Vārdus "a" aizstāt ar vārdiem "b".',
      '6. 22. punktā vārdu "a" (attiecīgā locījumā) aizstāt ar vārdu "b" (attiecīgā locījumā).',
    ],
    [
      '1 unread unknown-verb',
      '2 unread unknown-verb',
      '3 unread unknown-wording',
      '4 unread unknown-verb',
      '5 unread no-place',
      '6 unread declined | replaceWords point 22',
    ],
  ],
]);
