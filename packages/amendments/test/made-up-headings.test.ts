import { readMadeUp } from './made-up.ts';

readMadeUp('words told once above the places', [
  [
    'each place has a number of its own',
    [
      '1. Aizstāt vārdu "bibliotēka" ar vārdu "krātuve":',
      '1.1. 5. punktā;',
      '1.2. 7. punkta otrajā teikumā;',
      '1.3. 2. pielikuma 3. punktā – aiz vārda "valsts".',
      '2. Svītrot vārdu "arī":',
      '2.1. 8. punktā;',
      '2.2. 9. punktā.',
    ],
    [
      '1.1 replaceWords point 5 bibliotēka → krātuve',
      '1.2 replaceWords point 7 sentence 2 bibliotēka → krātuve',
      '1.3 replaceWords Annex 2 point 3 bibliotēka → krātuve behind valsts',
      '2.1 deleteWords point 8 arī',
      '2.2 deleteWords point 9 arī',
    ],
  ],
  [
    'the heading tells what is around them',
    ['1. Aizstāt 2. pielikumā vārdu "lats" ar vārdu "euro":', '1.1. 5. punktā;', '1.2. 6. un 7. punktā.'],
    ['1.1 replaceWords Annex 2 point 5 lats → euro', '1.2 replaceWords Annex 2 point 6 + Annex 2 point 7 lats → euro'],
  ],
  [
    'the places stand behind dashes, figures or letters',
    [
      '1. Aizstāt vārdu "a" ar vārdu "b":',
      '- 5. punktā;',
      '- 6. punktā.',
      '2. Aizstāt vārdu "c" ar vārdu "d":',
      '1) 7. punktā;',
      '2) 8. punktā.',
      '3. Aizstāt vārdu "e" ar vārdu "f": a) 9. punktā; b) 10. punktā.',
    ],
    [
      '1 replaceWords point 5 a → b',
      '1 replaceWords point 6 a → b',
      '2 replaceWords point 7 c → d',
      '2 replaceWords point 8 c → d',
      '3 replaceWords point 9 e → f',
      '3 replaceWords point 10 e → f',
    ],
  ],
  [
    'a sentence with a verb of its own is none of the places',
    ['1. Aizstāt vārdu "a" ar vārdu "b":', '1.1. 5. punktā;', '1.2. svītrot 6. punktu.'],
    ['1.1 replaceWords point 5 a → b', '1.2 unread unknown-wording'],
  ],
  [
    'words that are declined are told for none',
    ['1. Aizstāt vārdu "a" (attiecīgā locījumā) ar vārdu "b":', '1.1. 6. punktā.'],
    ['1 unread unknown-wording', '1.1 unread no-place'],
  ],
  [
    'words whose marks do not pair are told for none',
    ['1. Svītrot 4. punktu.', '2. Aizstāt vārdus "SIA "Alfa" ar vārdu "b":', '2.1. 5. punktā.'],
    ['1 delete point 4', '2 unread not-closed'],
  ],
  [
    'a word broken at the end of a line is told for none',
    ['1. Aizstāt vārdu "biblio-', 'tēka" ar vārdu "b":', '1.1. 5. punktā.'],
    ['1 unread word-broken', '1.1 unread no-place'],
  ],
]);

readMadeUp('what is added told below the heading', [
  [
    'each has a number of its own, or a figure with a bracket',
    [
      '1. Papildināt noteikumus ar:',
      '1.1. 5.1 punktu šādā redakcijā:',
      '"5.1 Teksts.";',
      '1.2. 2. pielikumu šādā redakcijā:',
      '"2. pielikums',
      'Veidlapa".',
      '2. Papildināt 2. pielikumu ar:',
      '1) 7. punktu šādā redakcijā: "7. Viens.";',
      '2) 8. punktu šādā redakcijā: "8. Divi.".',
    ],
    ['1.1 add point 5.sup(1)', '1.2 add Annex 2', '2 add Annex 2 point 7', '2 add Annex 2 point 8'],
  ],
  [
    'a sentence with a verb of its own is none of it',
    ['1. Papildināt noteikumus ar:', '1.1. 5.1 punktu šādā redakcijā: "5.1 Teksts.";', '1.2. svītrot 6. punktu.'],
    ['1.1 add point 5.sup(1)', '1.2 unread unknown-wording'],
  ],
]);

readMadeUp('places and what is told beside them', [
  [
    'operations under a point are numbered by letters',
    ['1. 5. punktā:', 'a) svītrot vārdu "viens";', 'b) aizstāt vārdu "divi" ar vārdu "trīs".'],
    ['1 deleteWords point 5 viens', '1 replaceWords point 5 divi → trīs'],
  ],
  [
    'a sentence behind the second one is the third, and before it the second',
    [
      '1. Papildināt 5. punktu aiz otrā teikuma ar teikumu šādā redakcijā:',
      '"Grāmatu izsniedz.".',
      '2. Papildināt 6. punktu pirms otrā teikuma ar jaunu teikumu šādā redakcijā: "Grāmatu izsniedz."',
      '3. Papildināt 7. punktu pēc pēdējā teikuma ar teikumu šādā redakcijā: "Grāmatu izsniedz."',
      '4. Papildināt 8. punktu pirms pēdējā teikuma ar teikumu šādā redakcijā: "Grāmatu izsniedz."',
      '5. Papildināt 9. un 10. punktu aiz otrā teikuma ar teikumu šādā redakcijā: "Grāmatu izsniedz."',
      '6. Papildināt 11. punkta otro teikumu aiz pirmā teikuma ar teikumu šādā redakcijā: "Grāmatu izsniedz."',
    ],
    [
      '1 add point 5 sentence 3',
      '2 add point 6 sentence 2',
      '3 add point 7 sentence',
      '4 unread unknown-wording',
      '5 unread unknown-wording',
      '6 unread unknown-wording',
    ],
  ],
  [
    'a range of raised figures above one number is each of them',
    ['1. Svītrot 5.1–5.3 punktu.', '2. Svītrot 6.¹–7.² punktu.', '3. Svītrot 8.–8.2 punktu.'],
    ['1 delete point 5.sup(1) + point 5.sup(2) + point 5.sup(3)', '2 unread list-unclear', '3 unread list-unclear'],
  ],
  [
    'the name of the annex stands before the verb',
    ['1. Pielikumā "Maksa" svītrot 7. punktu.', '2. Pielikumā "Maksa" aizstāt ar "Cena".'],
    ['1 delete Annex point 7', '2 unread unknown-verb'],
  ],
  [
    'behind an annex and a comma a point may be one of the annex',
    [
      '1. Aizstāt 2. pielikumā, 5. un 6. punktā vārdu "lats" ar vārdu "euro".',
      '2. Svītrot 3. un 4. pielikumā, kā arī 7. punktā vārdu "arī".',
    ],
    [
      '2 deleteWords Annex 3 + Annex 4 + point 7 arī',
      '1 unread annex-may-carry | replaceWords Annex 2 point 5 + Annex 2 point 6 | replaceWords Annex 2 + point 5 + point 6',
    ],
  ],
  [
    'a number out of order is doubted beside one that is itself unread',
    ['1. Svītrot 5. punktu.', '2. Svītrot 51. punktu.', '3. Kaut kā mainīt 6. punktu.'],
    ['1 delete point 5', '3 unread unknown-verb', '2 unread raised-unclear | delete point 51 | delete point 5.sup(1)'],
  ],
  [
    'what is unread takes no doubt away',
    ['1. Svītrot 5. punktu.', '2. Kaut kā mainīt 30. punktu.', '3. Svītrot 51. punktu.', '4. Svītrot 6. punktu.'],
    [
      '1 delete point 5',
      '4 delete point 6',
      '2 unread unknown-verb',
      '3 unread raised-unclear | delete point 51 | delete point 5.sup(1)',
    ],
  ],
]);
