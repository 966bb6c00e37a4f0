import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAmendment } from '../src/index.ts';
import { cabinetAct } from './brief.ts';
import { readMadeUp } from './made-up.ts';

readMadeUp('words', [
  [
    'pairs in one place, and pairs of several places',
    [
      '1. Aizstāt 5. punktā vārdu "a" ar vārdu "b" un 6. punktā vārdu "c" ar vārdu "d".',
      '2. Aizstāt 5. punktā vārdus "a", "b" un "c" ar vārdu "d".',
      '3. Aizstāt 9. punktā vārdu "a" – ar vārdu "b", bet skaitli "3" – ar skaitli "4".',
      '4. Aizstāt 42.2.1. apakšpunktā vārdu "fiziskajām" ar vārdu "fiziskām" un saīsinājumu, un skaitli "Ls 250" ar skaitli un vārdu "350 euro".',
      '5. Aizstāt 5. punktā vārdus "a" un "b" attiecīgi ar vārdiem "c" un "d".',
      '6. Aizstāt 5. punktā vārdus "a" un "b" attiecīgi ar vārdu "c".',
    ],
    [
      '1 replaceWords point 5 a → b',
      '1 replaceWords point 6 c → d',
      '2 replaceWords point 5 a → d, b → d, c → d',
      '3 replaceWords point 9 a → b, 3 → 4',
      '4 replaceWords point 42.2.1 fiziskajām → fiziskām, Ls 250 → 350 euro',
      '5 replaceWords point 5 a → c, b → d',
      '6 unread pairs-differ',
    ],
  ],
  [
    'words in each case are for a person',
    [
      '1. Aizstāt visā tekstā vārdu "a" (attiecīgā locījumā) ar vārdu "b" (attiecīgā locījumā).',
      '2. Aizstāt 5. punktā vārdu "a" attiecīgajā skaitlī un locījumā ar vārdu "b".',
    ],
    ['1 unread declined | replaceWords whole text', '2 unread declined | replaceWords point 5'],
  ],
  [
    'words are inserted after and before words, never just somewhere',
    [
      '1. Papildināt 5. punktu aiz vārda "a" ar vārdu "b" un aiz vārda "c" ar vārdu "d".',
      '2. Papildināt 6. punktu pirms vārda "a" ar vārdu "b".',
      '3. Papildināt 6. punkta pirmo teikumu pēc vārda "a" ar vārdu "b".',
      '4. Papildināt 7. punktu ar vārdiem "c" aiz vārda "a".',
      '5. Papildināt 5. punktu ar vārdiem "un citi".',
      '6. Papildināt 5. punktu ar tekstu šādā redakcijā: "x".',
      '7. Papildināt 5. punktu aiz vārda "a" un "b" ar vārdu "c".',
    ],
    [
      '1 insertWords point 5 a → b',
      '1 insertWords point 5 c → d',
      '2 insertWords point 6 b ← a',
      '3 insertWords point 6 sentence 1 a → b',
      '4 insertWords point 7 a → c',
      '5 unread no-position',
      '6 unread no-position',
      '7 unread unknown-wording',
    ],
  ],
  [
    'words are deleted',
    [
      '1. Svītrot 5. punktā vārdu "a", vārdu "b" un skaitli "3".',
      '2. Svītrot 5. punktā vārdu "a" un 6. punktā vārdu "b".',
      '3. Svītrot 5. punktu un 6. punktā vārdu "b".',
      '4. Svītrot vārdu "x" 9. punktā.',
      '5. Svītrot 3. punktā tekstu iekavās "(turpmāk – x)".',
      '6. Svītrot vārdu "y".',
      '7. Svītrot 3. punktā iekavās ietverto tekstu.',
    ],
    [
      '1 deleteWords point 5 a / b / 3',
      '2 deleteWords point 5 a',
      '2 deleteWords point 6 b',
      '3 delete point 5',
      '3 deleteWords point 6 b',
      '4 deleteWords point 9 x',
      '5 deleteWords point 3 (turpmāk – x)',
      '6 unread no-place',
      '7 unread unknown-wording',
    ],
  ],
  [
    'old verbs and strange ones',
    [
      '1. Izmainīt un izteikt 5. punktu šādā redakcijā: "5. X."',
      '2. Izslēgt 6. punktu.',
      '3. Atzīt par spēku zaudējušu 9. punktu.',
      '4. Grozīt 5. punktu.',
      '5. Precizēt 5. punktā vārdu "a".',
      '6. Atzīt par spēku zaudējušiem Ministru kabineta 2001. gada 2. maija noteikumus Nr. 5 "X".',
      '7. 5. punktā aizstāt vārdu "a" ar vārdu "b".',
    ],
    [
      '1 express point 5',
      '2 delete point 6',
      '3 delete point 9',
      '7 replaceWords point 5 a → b',
      '4 unread unknown-verb',
      '5 unread unknown-verb',
      '6 unread another-act',
    ],
  ],
  [
    'lists of places with an anchor each are for a person',
    [
      '1. Aizstāt vārdu "un" ar vārdu "vai" šādos punktos:',
      '- 3.1.6. apakšpunktā - aiz vārda "sektu";',
      '- 3.9. punktā - vārda "realizēt".',
      '2. Svītrot 6. punktu.',
    ],
    ['2 delete point 6', '1 unread no-place'],
  ],
  [
    'a sentence that is quoted is found by its words',
    [
      '1. Svītrot pielikumā teikumu: "Paralēli norāda latos."',
      '2. Svītrot 5. punktā teikumu "A b."',
      '3. Svītrot teikumu "A b."',
      '4. Svītrot 6. punkta teikumu.',
      '5. Aizstāt 7. punktā teikumu "A b." ar vārdiem "c d".',
    ],
    [
      '1 deleteWords Annex Paralēli norāda latos.',
      '2 deleteWords point 5 A b.',
      '4 delete point 6 sentence',
      '5 replaceWords point 7 A b. → c d',
      '3 unread no-place',
    ],
  ],
  [
    'a clause about words that names no place is about that of the clause before, if there is one only',
    [
      '1. Aizstāt 8. punktā vārdu "a" ar vārdu "b" un svītrot vārdus "c".',
      '2. Svītrot 2.5. apakšpunktā vārdu "a" un aizstāt vārdu "b" ar vārdu "c".',
      '3. Papildināt 9. punktu aiz vārda "a" ar vārdu "b" un aizstāt vārdu "c" ar vārdu "d".',
      '4. Aizstāt 5. un 6. punktā vārdu "a" ar vārdu "b" un svītrot vārdu "c".',
      '5. Aizstāt 5. punktā vārdu "a" ar vārdu "b" un 6. punktā vārdu "c" ar vārdu "d", un svītrot vārdu "e".',
      '6. Svītrot 5. punktu un svītrot vārdu "e".',
      '7. Papildināt ar 8.1 punktu šādā redakcijā: "8.1 X." un svītrot vārdu "e".',
      '8. 3. punktā:',
      '8.1. aizstāt pirmajā teikumā vārdu "a" ar vārdu "b" un svītrot vārdu "c";',
      '8.2. aizstāt vārdu "a" ar vārdu "b" un svītrot vārdu "c".',
    ],
    [
      '1 replaceWords point 8 a → b',
      '1 deleteWords point 8 c',
      '2 deleteWords point 2.5 a',
      '2 replaceWords point 2.5 b → c',
      '3 insertWords point 9 a → b',
      '3 replaceWords point 9 c → d',
      '8.2 replaceWords point 3 a → b',
      '8.2 deleteWords point 3 c',
      '4 unread no-place',
      '5 unread no-place',
      '6 unread no-place',
      '7 unread no-place',
      '8.1 unread no-place',
    ],
  ],
  [
    'words that begin with a comma; a comma that is told and not quoted is not lost',
    [
      '1. Papildināt 9. punktu aiz vārda "a" ar pieturzīmi un vārdiem ", kuras izmanto".',
      '2. Papildināt 9. punktu aiz vārda "a" ar komatu un vārdiem "kuras izmanto".',
      '3. Svītrot 8. punktā vārdus ", kā arī citi".',
    ],
    ['1 insertWords point 9 a → , kuras izmanto', '3 deleteWords point 8 , kā arī citi', '2 unread unknown-wording'],
  ],
  [
    'words in each case, in all its forms, have their reading',
    [
      '1. Aizstāt visā noteikumu tekstā vārdus "a, b" (attiecīgā locījumā) ar vārdiem "c" (attiecīgā locījumā) un vārdus "d" (attiecīgā locījumā) ar vārdiem "e" (attiecīgā locījumā).',
      '2. Aizstāt noteikumu tekstā un pielikumos vārdu "a" (attiecīgā locījumā) ar vārdu "b".',
      '3. Aizstāt 6. punktā vārdu "a", attiecīgā skaitlī un locījumā, ar vārdu "b" (visos locījumos).',
      '4. Svītrot 2. punktā vārdu "a" (attiecīgajā dzimtē, skaitlī un locījumā).',
      '5. Papildināt 5. punktu aiz vārda "a" attiecīgā locījumā ar vārdu "b" attiecīgā locījumā.',
      '6. Aizstāt 1. pielikuma 3. punktā un 4. punktā vārdu "a" (attiecīgā skaitlī) ar vārdu "b".',
      '7. Aizstāt noteikumu nosaukumā, I nodaļas tekstā un 3. pielikumā vārdu "a" atbilstošā locījumā ar vārdu "b".',
      '8. Svītrot I nodaļas tekstā vārdu "a" (attiecīgā locījumā).',
    ],
    [
      '1 unread declined | replaceWords whole text',
      '2 unread declined | replaceWords ',
      '3 unread declined | replaceWords point 6',
      '4 unread declined | deleteWords point 2',
      '5 unread declined | insertWords point 5',
      '6 unread declined | replaceWords Annex 1 point 3 + Annex 1 point 4 | replaceWords Annex 1 point 3 + point 4',
      '7 unread declined | replaceWords ',
      '8 unread declined | deleteWords ',
    ],
  ],
]);

test('a list of places with an anchor each is shown with all of them', () => {
  const places = Array.from(
    { length: 8 },
    (_, index) => `- ${index + 3}.1. apakšpunktā – aiz vārdiem "preču sektu un citu";`,
  );
  const { unread } = readAmendment(cabinetAct('1. Aizstāt vārdu "un" ar vārdu "vai" šādos punktos:', ...places));
  for (const place of places) assert.ok(unread[0]?.sentence.includes(place), place);
});
