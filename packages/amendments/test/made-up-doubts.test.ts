import { readMadeUp } from './made-up.ts';

readMadeUp('doubts', [
  [
    'a line that may be one of the page, inside a quotation',
    [
      '1. Izteikt 5. punktu šādā redakcijā:',
      '"5. Lēmums ir:',
      'pieņemts',
      'publicēts"',
      '2. Izteikt 6. punktu šādā redakcijā: "6. Klients izvēlas',
      'Piekrītu',
      'vai',
      'Noraidīt"',
      '3. Svītrot',
      'Apstiprināt',
      '7. punktu.',
      '4. Izteikt 8. punktu šādā redakcijā: "8. Viens',
      'Turpinot lietot šo vietni, jūs piekrītat sīkdatņu izmantošanai.',
      'Piekrītu',
      'un divi"',
    ],
    ['3 delete point 7', '4 express point 8', '1 unread page-line', '2 unread page-line'],
  ],
  [
    'a word broken at the end of a line',
    [
      '1. Aizstāt 5. punktā vārdu "rīcīb-',
      'spēja" ar vārdu "spēja".',
      '2. Izteikt 6. punktu šādā redakcijā: "6. Sociāl-',
      'ekonomiskais e-',
      'pakalpojums."',
      '3. Aizstāt 7. punktā vārdu "e-',
      'pasts" ar vārdu "vēstule".',
      '4. Aizstāt 8. punktā vārdu "rīcīb\u00ad',
      'spēja" ar vārdu "spēja".',
    ],
    [
      '3 replaceWords point 7 e-pasts → vēstule',
      '4 replaceWords point 8 rīcībspēja → spēja',
      '1 unread word-broken | replaceWords point 5 | replaceWords point 5',
      '2 unread word-broken | express point 6 | express point 6',
    ],
  ],
  [
    'a place or words that one sentence changes twice',
    [
      '1. Svītrot 10. un 10. punktu.',
      '2. Aizstāt 5. punktā vārdu "a" ar vārdu "b" un vārdu "a" ar vārdu "c".',
      '3. Svītrot 6. punktā vārdu "a" un aizstāt vārdu "a" ar vārdu "b".',
      '4. Papildināt 7. punktu aiz vārda "a" ar vārdu "b" un aiz vārda "a" ar vārdu "c".',
      '5. Svītrot 8. punktu un izteikt 8. punktu šādā redakcijā: "8. A."',
      '6. Aizstāt 9. punktā vārdu "a" ar vārdu "b" un 11. punktā vārdu "a" ar vārdu "c".',
    ],
    [
      '6 replaceWords point 9 a → b',
      '6 replaceWords point 11 a → c',
      ...['1', '2', '3', '4', '5'].map((at) => `${at} unread told-twice`),
    ],
  ],
  [
    'the number of an act is none of a sentence',
    ['1. Svītrot 5. punktu.', '2. Noteikumos Nr. 30 svītrot 6. punktu.', '3. Svītrot 7. punktu.'],
    ['1 delete point 5', '3 delete point 7', '2 unread unknown-verb'],
  ],
  [
    'a day that is told behind a sentence that is not read is read by itself',
    ['1. Svītrot 5. punktu.', '2. Nosaukt 6. punktu citādi. Noteikumi stājas spēkā 2021. gada 1. maijā.'],
    ['1 delete point 5', '2 unread unknown-verb'],
  ],
]);
