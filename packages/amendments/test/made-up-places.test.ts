import { readMadeUp } from './made-up.ts';

readMadeUp('places', [
  [
    'several places, a range and a sub-point share a verb',
    ['1. Svītrot 5.–8. punktu.', '2. Svītrot 9. un 10. punktu un 12.3. apakšpunktu.', '3. Svītrot 3.–5. pielikumu.'],
    [
      '1 delete point 5 + point 6 + point 7 + point 8',
      '2 delete point 9 + point 10 + point 12.3',
      '3 delete Annex 3 + Annex 4 + Annex 5',
    ],
  ],
  [
    'points before a sub-point are points',
    ['1. Aizstāt 5., 6. un 7.1. apakšpunktā vārdu "a" ar vārdu "b".'],
    ['1 replaceWords point 5 + point 6 + point 7.1 a → b'],
  ],
  [
    'short numbers after a sub-point may be its neighbours',
    ['1. Aizstāt 7.1., 5. un 6. apakšpunktā vārdu "a" ar vārdu "b".', '2. Svītrot 2.1.–3. apakšpunktu.'],
    ['1 unread list-unclear', '2 unread list-unclear'],
  ],
  [
    'sub-points are told by their point',
    ['1. Svītrot 5. punkta 1., 2. un 4. apakšpunktu.', '2. Svītrot 5. apakšpunktu.'],
    ['1 delete point 5.1 + point 5.2 + point 5.4', '2 unread no-place'],
  ],
  [
    'a heading stands over its operations',
    [
      '1. 2. pielikumā:',
      '1.1. izteikt 7. punktu šādā redakcijā:',
      '"7. Jauns.";',
      '1.2. papildināt ar 7.1 punktu šādā redakcijā:',
      '"7.1 Vēl.";',
      '1.3. 4. punktā:',
      '1.3.1. svītrot vārdu "a";',
      '1.3.2. aizstāt vārdu "b" ar vārdu "c";',
      '1.4. svītrot 9. punktu.',
      '2. Svītrot 1. punktu.',
    ],
    [
      '1.1 express Annex 2 point 7',
      '1.2 add Annex 2 point 7.sup(1)',
      '1.3.1 deleteWords Annex 2 point 4 a',
      '1.3.2 replaceWords Annex 2 point 4 b → c',
      '1.4 delete Annex 2 point 9',
      '2 delete point 1',
    ],
  ],
  [
    'a heading may have the verb, or the object',
    [
      '1. Aizstāt 5. punktā:',
      '1.1. vārdu "a" ar vārdu "b";',
      '1.2. skaitli "1" ar skaitli "2".',
      '2. Izdarīt šādus grozījumus 2. pielikumā:',
      '2.1. svītrot 3. punktu.',
      '3. Papildināt 3. pielikumu:',
      '3.1. ar 5.1 punktu šādā redakcijā: "5.1 A";',
      '3.2. ar 6. punktu šādā redakcijā: "6. B".',
    ],
    [
      '1.1 replaceWords point 5 a → b',
      '1.2 replaceWords point 5 1 → 2',
      '2.1 delete Annex 2 point 3',
      '3.1 add Annex 3 point 5.sup(1)',
      '3.2 add Annex 3 point 6',
    ],
  ],
  [
    'under the heading of a point another point is not read',
    ['1. 5. punktā:', '1.1. svītrot 6. punktu;', '1.2. svītrot 5.2. apakšpunktu;', '1.3. svītrot otro teikumu.'],
    ['1.2 delete point 5.2', '1.3 delete point 5 sentence 2', '1.1 unread no-place'],
  ],
  [
    'under a heading that is not read nothing is',
    ['1. Aizstāt vārdus "a" ar vārdiem "b":', '1.1. 5. punktā;', '1.2. 6. punktā.'],
    ['1 unread unknown-wording', '1.1 unread no-place', '1.2 unread no-place'],
  ],
  [
    'a point after that of an annex may belong to it or not',
    [
      '1. Aizstāt 2. pielikuma 3. punktā un 4. punktā vārdu "a" ar vārdu "b".',
      '2. Aizstāt 4. punktā un 2. pielikuma 3. punktā vārdu "a" ar vārdu "b".',
    ],
    [
      '2 replaceWords point 4 + Annex 2 point 3 a → b',
      '1 unread annex-may-carry | replaceWords Annex 2 point 3 + Annex 2 point 4 | replaceWords Annex 2 point 3 + point 4',
    ],
  ],
  [
    'so may one of the next clause; a sentence belongs to the point before it',
    [
      '1. Aizstāt 2. pielikuma 3. punktā vārdu "a" ar vārdu "b" un 4. punktā vārdu "c" ar vārdu "d".',
      '2. Svītrot 3. pielikumu un 5. punktu.',
      '3. Papildināt 3. punkta pirmo teikumu aiz vārda "x" ar vārdu "y" un otro teikumu aiz vārda "z" ar vārdu "w".',
      '4. Svītrot otro teikumu.',
      '5. Svītrot 5. un 6. punkta otro teikumu un trešo teikumu.',
      '6. 2. pielikumā:',
      '6.1. aizstāt 3. punktā vārdu "a" ar vārdu "b" un 4. punktā vārdu "c" ar vārdu "d".',
    ],
    [
      '2 delete Annex 3 + point 5',
      '3 insertWords point 3 sentence 1 x → y',
      '3 insertWords point 3 sentence 2 z → w',
      '6.1 replaceWords Annex 2 point 3 a → b',
      '6.1 replaceWords Annex 2 point 4 c → d',
      '1 unread annex-may-carry | replaceWords Annex 2 point 3 | replaceWords Annex 2 point 4 | replaceWords point 4',
      '4 unread no-place',
      '5 unread no-place',
    ],
  ],
  [
    'a place before the verb surrounds the one after it',
    [
      '1. 7. pielikumā svītrot rindu "A" un rindu "B".',
      '2. 5. punktā svītrot 6. punktu.',
      '3. 2. pielikumā izteikt 3. punktu šādā redakcijā: "3. X."',
    ],
    ['1 delete Annex 7 row "A" + Annex 7 row "B"', '3 express Annex 2 point 3', '2 unread no-place'],
  ],
  [
    'several annexes without numbers',
    [
      '1. Aizstāt noteikumu tekstā un pielikumos vārdu "a" ar vārdu "b".',
      '2. Aizstāt visā noteikumu tekstā, izņemot 5. punktu, vārdu "a" ar vārdu "b".',
    ],
    ['1 unread no-number', '2 unread unknown-wording'],
  ],
  [
    'the title and the law on which the act stands',
    [
      '1. Izteikt nosaukumu šādā redakcijā:',
      '"Noteikumi par "A" un "B"".',
      '2. Izteikt norādi, uz kāda likuma pamata noteikumi izdoti, šādā redakcijā: "Izdoti saskaņā ar X".',
      '3. Izteikt norādi par noteikumu izdošanas tiesisko pamatojumu šādā redakcijā: "Izdoti saskaņā ar X".',
      '4. Aizstāt noteikumu izdošanas tiesiskajā pamatojumā vārdu "a" ar vārdu "b".',
    ],
    ['1 express title', '2 express issuing basis', '3 express issuing basis', '4 replaceWords issuing basis a → b'],
  ],
  [
    'the same point as before',
    [
      '1. Aizstāt 5. punktā vārdu "a" ar vārdu "b" un svītrot tajā pašā punktā vārdu "c".',
      '2. Svītrot 6. un 7. punktu.',
      '3. Svītrot tajā pašā punktā vārdu "c".',
    ],
    ['1 replaceWords point 5 a → b', '1 deleteWords point 5 c', '2 delete point 6 + point 7', '3 unread no-place'],
  ],
  [
    'sentences, introductions, titles, notes, rows and tables',
    [
      '1. Svītrot 5. punkta pēdējo teikumu un 6. punkta pirmo un otro teikumu.',
      '2. Izteikt 4. punkta ievaddaļu šādā redakcijā:',
      '"4. Iestāde:".',
      '3. Izteikt V nodaļas nosaukumu šādā redakcijā: "V. Beigas".',
      '4. Svītrot 1. pielikuma 2. piezīmi.',
      '5. Izteikt 1. pielikuma tabulas 5. rindu šādā redakcijā: "5. | a | b".',
      '6. Papildināt 1. pielikumu ar rindu "Kopā" šādā redakcijā: "Kopā | 1".',
    ],
    [
      '1 delete point 5 last sentence + point 6 sentence 1 + point 6 sentence 2',
      '2 express point 4 introductory part',
      '3 express chapter V title',
      '4 delete Annex 1 note 2',
      '5 express Annex 1 table row 5 table',
      '6 add Annex 1 row "Kopā" table',
    ],
  ],
  [
    'chapters with and without a raised figure',
    [
      '1. Svītrot II nodaļu un IV.1 nodaļu.',
      '2. Papildināt noteikumus ar VIII 1 nodaļu šādā redakcijā: "VIII 1 Beigas".',
      '3. Papildināt IV nodaļu ar 11.1 punktu šādā redakcijā: "11.1 Teksts."',
    ],
    ['1 delete chapter II + chapter IV.sup(1)', '2 add chapter VIII.sup(1)', '3 add point 11.sup(1)'],
  ],
  [
    'words that limit the place are not passed over',
    [
      '1. Svītrot 6. punktu, izņemot otro teikumu.',
      '2. Aizstāt 5. punktā pirmo reizi vārdu "a" ar vārdu "b".',
      '3. Aizstāt 1. pielikuma 1. punkta tabulā skaitli "5" ar skaitli "6".',
      '4. Svītrot 5. punktā otro vārdu "a".',
      '5. Svītrot 7. punkta a apakšpunktu.',
    ],
    [
      '1 unread no-place',
      '2 unread unknown-wording',
      '3 unread unknown-wording',
      '4 unread unknown-wording',
      '5 unread unknown-wording',
    ],
  ],
  [
    'the whole text, and the only annex',
    [
      '1. Aizstāt visā noteikumu tekstā vārdus "a b" ar vārdiem "c d".',
      '2. Aizstāt noteikumos skaitli "5" ar skaitli "6".',
      '3. Svītrot pielikumu.',
    ],
    ['1 replaceWords whole text a b → c d', '2 replaceWords whole text 5 → 6', '3 delete Annex'],
  ],
]);
