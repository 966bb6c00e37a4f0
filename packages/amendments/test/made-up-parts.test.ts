import { readMadeUp } from './made-up.ts';

readMadeUp('parts of a point', [
  [
    'the introduction, sentences and paragraphs are targets of their own, never the point',
    [
      '1. Izteikt 5. punkta ievaddaļu šādā redakcijā: "5. Iesniegumā norāda:".',
      '2. Izteikt 10. punkta ievadteikumu šādā redakcijā: "10. Norāda:".',
      '3. Izteikt 11. punkta pirmo un otro teikumu šādā redakcijā: "11. A b. C d."',
      '4. Izteikt 12. punkta otrās rindkopas pirmo teikumu šādā redakcijā: "Teksts."',
      '5. Papildināt 7. punktu ar otro rindkopu šādā redakcijā: "Teksts."',
      '6. Papildināt 19. punktu aiz pirmā teikuma ar jaunu teikumu šādā redakcijā: "Teksts."',
    ],
    [
      '1 express point 5 introductory part',
      '2 express point 10 introductory part',
      '3 express point 11 sentence 1 + point 11 sentence 2',
      '4 express point 12 paragraph 2 sentence 1',
      '5 add point 7 paragraph 2',
      '6 unread unknown-wording',
    ],
  ],
  [
    'a daļa of a point is told by its ordinal, and by the number in brackets of its wording',
    [
      '1. Svītrot 13. punkta trešo daļu.',
      '2. Papildināt 14. punktu ar otro daļu šādā redakcijā: "(2) Teksts."',
      '3. Izteikt 15. punkta otro daļu šādā redakcijā: "(3) Teksts."',
      '4. Papildināt 16. punktu ar 2.1 daļu šādā redakcijā: "(2.1) Teksts."',
      '5. Papildināt 17. punktu ar trešo un ceturto daļu šādā redakcijā: "(3) Teksts.',
      '(4) Vēl."',
      '6. Papildināt 18. punkta pirmo daļu ar otro teikumu šādā redakcijā: "Teksts."',
      '7. Svītrot 19. punktā un pirmajā daļā vārdu "a".',
      '8. 20. punktā:',
      '8.1. papildināt ar otro daļu šādā redakcijā: "(2) X.";',
      '8.2. aizstāt pirmajā daļā vārdu "a" ar vārdu "b".',
      '9. Svītrot II daļas 5. punktu un III daļu.',
      '10. Svītrot 21. punkta pirmajā un otrajā daļā vārdu "a".',
    ],
    [
      '1 delete point 13 part 3',
      '2 add point 14 part 2',
      '4 add point 16 part 2.sup(1)',
      '5 add point 17 part 3 + point 17 part 4 (point 17 part 3, point 17 part 4)',
      '6 add point 18 part 1 sentence 2',
      '8.1 add point 20 part 2',
      '8.2 replaceWords point 20 part 1 a → b',
      '9 delete point 5 + part III',
      '10 deleteWords point 21 part 1 + point 21 part 2 a',
      '3 unread numbers-differ',
      '7 unread no-place',
    ],
  ],
]);
