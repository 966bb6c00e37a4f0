import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAmendment } from '../src/index.ts';
import { brief, cabinetAct, lawAct } from './brief.ts';
import type { MadeUp } from './made-up.ts';

const cases: readonly MadeUp[] = [
  [
    'articles, parts and points',
    [
      '1. Papildināt 3. panta pirmo daļu ar 9. punktu šādā redakcijā:',
      '"9) bibliotēkas kopšana."',
      '2. Papildināt 4.panta trešo daļu aiz vārdiem "a" ar vārdiem "b".',
      '3. Izteikt 7.panta otro daļu šādā redakcijā:',
      '"(2) Šā panta pirmajā daļā minēto nepiešķir."',
      '4. Izslēgt 10. pantu.',
      '5. Aizstāt 120.1 panta pirmajā daļā skaitli "2,5" ar skaitli "3,5".',
      '6. Izteikt 5. panta 3. punkta ievaddaļu šādā redakcijā: "3) šādi:".',
      '7. Aizstāt visā likumā vārdus "a" ar vārdiem "b".',
      '8. Izteikt 17. panta nosaukumu šādā redakcijā: "17. pants. Jauns".',
      '9. Svītrot VII nodaļas 21. pantu.',
      '10. Svītrot 22. panta pirmās daļas otro teikumu.',
      '11. Papildināt likuma 25. panta vienpadsmito daļu ar astoto punktu šādā redakcijā: "8) X."',
      '12. Papildināt 16. pantu ar 2.1 daļu šādā redakcijā: "(21) X."',
      '13. Svītrot pārejas noteikumu 3. punktu un 4. punkta otro teikumu.',
      '14. Izslēgt 7.1 panta 2.1 punktu.',
    ],
    [
      '1 add article 3 part 1 point 9',
      '2 insertWords article 4 part 3 a → b',
      '3 express article 7 part 2',
      '4 delete article 10',
      '5 replaceWords article 120.sup(1) part 1 2,5 → 3,5',
      '6 express article 5 point 3 introductory part',
      '7 replaceWords whole text a → b',
      '8 express article 17 title',
      '9 delete article 21',
      '10 delete article 22 part 1 sentence 2',
      '11 add article 25 part 11 point 8',
      '12 add article 16 part 2.sup(1)',
      '13 delete transitional provisions point 3 + transitional provisions point 4 sentence 2',
      '14 delete article 7.sup(1) point 2.sup(1)',
    ],
  ],
  [
    'several in one wording, told apart by their numbers',
    [
      '1. Papildināt VII nodaļu ar 45.1 un 45.2 pantu šādā redakcijā:',
      '"45.1 pants. A',
      '(1) a.',
      '45.2 pants. B',
      'b."',
      '2. Izteikt 14. panta otro un trešo daļu šādā redakcijā:',
      '"(2) A.',
      '(3) B."',
      '3. Izteikt 15. panta pirmās daļas 3., 4. un 5. punktu šādā redakcijā:',
      '"3) a;',
      '4) b;',
      'a) x,',
      '5) c."',
      '4. Papildināt pārejas noteikumus ar 12. un 13. punktu šādā redakcijā:',
      '"12. A.',
      '13. B."',
      '5. Izteikt 18. panta otro daļu šādā redakcijā: "(3) X."',
      '6. Izteikt 19. panta 4. punktu šādā redakcijā: "5) X."',
      '7. Izteikt 20. pantu šādā redakcijā: "21. pants. X."',
      '8. Izteikt 21. panta otro un trešo daļu šādā redakcijā: "(2) A."',
      '9. Papildināt likumu ar 5.1 pantu šādā redakcijā: "5.1 Teksts bez nosaukuma."',
      '10. Papildināt likumu ar 5.2 pantu šādā redakcijā: "5.3 Teksts bez nosaukuma."',
      '11. Papildināt 22. pantu ar otro daļu šādā redakcijā: "Teksts bez skaitļa."',
      '12. Izteikt 26. panta pirmās daļas pirmo teikumu šādā redakcijā: "(1) A b."',
      '13. Izteikt 27. panta pirmās daļas pirmo teikumu šādā redakcijā: "(2) A b."',
      '14. Izteikt 28. panta 3. punkta ievaddaļu šādā redakcijā: "4) norāda:".',
    ],
    [
      '1 add article 45.sup(1) + article 45.sup(2) (article 45.sup(1), article 45.sup(2))',
      '2 express article 14 part 2 + article 14 part 3 (article 14 part 2, article 14 part 3)',
      '3 express article 15 part 1 point 3 + article 15 part 1 point 4 + article 15 part 1 point 5 (article 15 part 1 point 3, article 15 part 1 point 4, article 15 part 1 point 5)',
      '4 add transitional provisions point 12 + transitional provisions point 13 (transitional provisions point 12, transitional provisions point 13)',
      '9 add article 5.sup(1)',
      '11 add article 22 part 2',
      '12 express article 26 part 1 sentence 1',
      '5 unread numbers-differ',
      '6 unread numbers-differ',
      '7 unread numbers-differ',
      '8 unread numbers-differ',
      '10 unread numbers-differ',
      '13 unread numbers-differ',
      '14 unread numbers-differ',
    ],
  ],
  [
    'clauses without numbers under the heading of their article, each read or named',
    [
      '1. 9. pantā:',
      'izteikt 3.punktu šādā redakcijā:',
      '"3) atbilst; svītrot 5. punktu;";',
      'papildināt pantu ar otro daļu šādā redakcijā:',
      '"Teksts.";',
      'svītrot pirmās daļas 2. punktu;',
      'svītrot 4. punktu vai tā daļu;',
      'aizstāt otrās daļas 3. punktā vārdu "a" ar vārdu "b".',
      '2. 27. panta otrajā daļā:',
      'izslēgt 2. punktu;',
      'papildināt daļu ar 3. punktu šādā redakcijā: "3) x;";',
      'aizstāt vārdu "a" ar vārdu "b".',
      '3. 28. pantā vai 29. pantā:',
      'izslēgt 2. punktu;',
      'izslēgt 3. punktu.',
    ],
    [
      '1 express article 9 point 3',
      '1 add article 9 part 2',
      '1 delete article 9 part 1 point 2',
      '1 replaceWords article 9 part 2 point 3 a → b',
      '2 delete article 27 part 2 point 2',
      '2 add article 27 part 2 point 3',
      '2 replaceWords article 27 part 2 a → b',
      '1 unread unknown-wording',
      '3 unread unknown-verb',
    ],
  ],
  [
    'places that are given other numbers are named',
    [
      '1. 4.pantā:',
      'papildināt ar jaunu 5. un 6.punktu šādā redakcijā:',
      '"5) nosaka kritērijus;',
      '6) nosaka slodzi;";',
      'uzskatīt līdzšinējo 5.punktu par 7.punktu.',
      '2. Uzskatīt līdzšinējo 9. pantu par 10. pantu.',
      '3. Līdzšinējo 11. panta otro un trešo daļu uzskatīt attiecīgi par trešo un ceturto daļu.',
      '4. Papildināt 6. pantu ar jaunu otro daļu šādā redakcijā: "(2) X.", uzskatot līdzšinējo otro daļu par trešo daļu.',
    ],
    [
      '1 add article 4 point 5 + article 4 point 6 (article 4 point 5, article 4 point 6)',
      '1 unread renumbered',
      '2 unread renumbered',
      '3 unread renumbered',
      '4 unread renumbered',
    ],
  ],
  [
    'a point or a part has the article before it in its list; of another clause, and beside a part, it is not told',
    [
      '1. Svītrot 3. panta otrās daļas 2. punktā un 5. punktā vārdu "a".',
      '2. Aizstāt 23. panta pirmajā daļā un 24. pantā vārdu "a" ar vārdu "b".',
      '3. Svītrot 3. panta 2. punktā un otrajā daļā vārdu "a".',
      '4. Svītrot 3. panta otrajā daļā un 5. punktā vārdu "a".',
      '5. Izslēgt 26. panta pirmās daļas 2. punktu un izteikt 5. punktu šādā redakcijā: "5) x."',
      '6. Izslēgt 5. daļu.',
      '7. Izslēgt 5. punktu.',
      '8. Svītrot noteikumu 5. punktu.',
      '9. Izslēgt 13. panta otrās daļas 2. punkta "b" apakšpunktu.',
      '10. Izteikt 2. panta pirmās daļas ievaddaļu un 1. punktu šādā redakcijā: "(1) A:',
      '1) b;"',
      '11. Izslēgt 12.3.4 pantu.',
      '12. Aizstāt pielikumā vārdu "a" ar vārdu "b".',
      '13. Svītrot pielikuma 2.1. punktu.',
      '14. Aizstāt pielikuma 3. punktā un 4. punktā vārdu "a" ar vārdu "b".',
    ],
    [
      '1 deleteWords article 3 part 2 point 2 + article 3 part 2 point 5 a',
      '2 replaceWords article 23 part 1 + article 24 a → b',
      '3 deleteWords article 3 point 2 + article 3 part 2 a',
      '12 replaceWords Annex a → b',
      '14 replaceWords Annex point 3 + Annex point 4 a → b',
      '4 unread no-place',
      '5 unread no-place',
      '6 unread no-place',
      '7 unread no-place',
      '8 unread no-place',
      '9 unread unknown-wording',
      '10 unread numbers-differ',
      '11 unread raised-unclear',
      '13 unread raised-unclear | delete Annex point 2.1 | delete Annex point 2.sup(1)',
    ],
  ],
];

for (const [what, lines, read] of cases) {
  test(`a law: ${what}`, () => {
    const { amendment, ...rest } = readAmendment(lawAct(...lines));
    const named = rest.unread.filter(({ code }) => code !== 'amends-law');
    assert.deepEqual(brief({ amendment, operations: rest.operations, unread: named }), read);
  });
}

test('a law is told by its title, and the person who applies it says which it is', () => {
  const { amendment, unread } = readAmendment(lawAct('1. Izslēgt 10. pantu.'));
  assert.deepEqual(
    [amendment.issuer, amendment.date, amendment.number, amendment.amends, amendment.lacks],
    ['Saeima', '2021-03-02', null, null, undefined],
  );
  assert.deepEqual(
    unread.map(({ at, code, reason }) => [at, code, reason]),
    [[null, 'amends-law', 'a law is amended, told by its title and not by number and day: Bibliotēku likumā']],
  );
  for (const title of [
    'Civillikumā',
    'Latvijas Administratīvo pārkāpumu kodeksā',
    'Pilsētas domes, novada domes vēlēšanu likumā',
  ]) {
    const named = readAmendment(lawAct('1. Izslēgt 10. pantu.').replaceAll('Bibliotēku likumā', title));
    assert.deepEqual([named.operations.length, named.unread[0]?.reason.split(': ')[1]], [1, title]);
  }
  const quoted = lawAct('1. Izslēgt 10. pantu.').replaceAll('Bibliotēku likumā', 'likumā "Par bibliotēkām"');
  assert.match(readAmendment(quoted).unread[0]?.reason ?? '', /: likumā "Par bibliotēkām"$/);
});

test('the number of an old law may have lost its raised figure', () => {
  const old = (line: string) => lawAct(line).replaceAll('2021', '2001').replace('2010, 101. nr.', '2000, 101. nr.');
  assert.deepEqual(
    brief(readAmendment(old('1. Izslēgt 112. pantu.'))).at(-1),
    '1 unread raised-unclear | delete article 112 | delete article 11.sup(2)',
  );
  assert.deepEqual(brief(readAmendment(old('1. Izslēgt 12. pantu.')))[0], '1 delete article 12');
});

test('what is added, and was changed before as if it were there, has lost a figure', () => {
  const read = (...lines: string[]) =>
    brief(readAmendment(lawAct(...lines))).filter((line) => !/amends-law/.test(line));
  const add = '2. Papildināt likumu ar 7. pantu šādā redakcijā: "7. pants. X."';
  assert.deepEqual(read('1. Izteikt 7. panta otro daļu šādā redakcijā: "(2) X."', add), [
    '1 express article 7 part 2',
    '2 unread added-and-changed | add article 7',
  ]);
  assert.deepEqual(read('1. Izslēgt 7. pantu.', add), ['1 delete article 7', '2 add article 7']);
});

test('a law without a title, and one that is amended in its introductory sentence', () => {
  const untitled = lawAct(
    'Izteikt 53.panta otro daļu šādā redakcijā:',
    '"(2) X."',
    'Likums stājas spēkā 2022.gada 1.janvārī.',
  ).replace('Grozījumi Bibliotēku likumā\n', '');
  const { amendment, unread } = readAmendment(untitled);
  assert.deepEqual(
    [amendment.date, amendment.inForce, unread.map(({ reason }) => reason.split(': ')[1])],
    ['2021-03-02', '2022-01-01', ['Bibliotēku likumā']],
  );
  const joined = `Likumprojekts
Grozījums Bibliotēku likumā
1. Izdarīt Bibliotēku likumā (Latvijas Republikas Saeimas un Ministru Kabineta Ziņotājs, 1998, 24.nr.) grozījumu un papildināt Pārejas noteikumus ar 13.punktu šādā redakcijā:
"13. Šā likuma 60.panta trešā daļa stājas spēkā 2020.gada 1.janvārī. Līdz tam X."
2. Likums stājas spēkā 2021.gada 1.jūnijā.`;
  const read = readAmendment(joined);
  assert.deepEqual([brief(read)[0], read.amendment.inForce], ['1 add transitional provisions point 13', '2021-06-01']);
});

test('the day is told behind the only operation, and without a number', () => {
  const dayOf = (...lines: string[]) => {
    const { amendment, operations, unread } = readAmendment(lawAct(...lines));
    return [operations.length, amendment.inForce, unread.map(({ code }) => code).slice(1)];
  };
  const words = 'Aizstāt 5. pantā vārdu "a" ar vārdu "b".';
  assert.deepEqual(dayOf(words, '', 'Likums stājas spēkā 2022. gada 1. janvārī.'), [1, '2022-01-01', []]);
  assert.deepEqual(dayOf(words, 'Likums stājas spēkā nākamajā dienā pēc tā izsludināšanas.'), [1, undefined, []]);
  assert.deepEqual(dayOf('Izslēgt 5. pantu.', 'Likums stājas spēkā 2022. gada 1. janvārī.'), [1, '2022-01-01', []]);
  const regulation = readAmendment(cabinetAct('Svītrot 5. punktu.', 'Noteikumi stājas spēkā 2022. gada 1. janvārī'));
  assert.deepEqual([brief(regulation), regulation.amendment.inForce], [['null delete point 5'], '2022-01-01']);
  assert.equal(readAmendment(`${words}\nLikums stājas spēkā 2022. gada 1. jan`).amendment.cut, true);
  assert.deepEqual(dayOf(words, 'Likums stājas spēkā, kad tas ir vajadzīgs.'), [1, undefined, ['day-unclear']]);
  assert.deepEqual(dayOf('1. Izslēgt 5. pantu.', '2. Likums stājas spēkā 2022. gada 1. janvārī.'), [
    1,
    '2022-01-01',
    [],
  ]);
});
