import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAmendment } from '../src/index.ts';
import { brief, cabinetAct } from './brief.ts';
import { readMadeUp } from './made-up.ts';

readMadeUp('days', [
  [
    'a day of the whole act, and of single operations',
    [
      '1. Svītrot 5. punktu.',
      '2. Svītrot 6. punktu.',
      '3. Noteikumi stājas spēkā 2021. gada 1. maijā. Šo noteikumu 2. punkts stājas spēkā 2022. gada 1. jūlijā.',
    ],
    ['1 delete point 5', '2 delete point 6 from 2022-07-01'],
  ],
  [
    'an exception',
    [
      '1. Svītrot 5. punktu.',
      '2. Svītrot 6. punktu.',
      '3. Noteikumi stājas spēkā 2021. gada 1. maijā, izņemot šo noteikumu 1. un 2. punktu, kas stājas spēkā 2022. gada 1. jūlijā.',
    ],
    ['1 delete point 5 from 2022-07-01', '2 delete point 6 from 2022-07-01'],
  ],
  [
    'ranges, and all that stands under a number',
    [
      '1. Svītrot 5. punktu.',
      '2. 2. pielikumā:',
      '2.1. svītrot 3. punktu;',
      '2.2. svītrot 4. punktu;',
      '2.3. svītrot 5. punktu.',
      '3. Svītrot 9. punktu.',
      '4. Šo noteikumu 2. punkts stājas spēkā 2022. gada 1. jūlijā.',
      '5. Šo noteikumu 2.1.–2.2. apakšpunkts stājas spēkā 2023. gada 1. jūlijā.',
    ],
    [
      '1 delete point 5',
      '2.1 delete Annex 2 point 3 from 2023-07-01',
      '2.2 delete Annex 2 point 4 from 2023-07-01',
      '2.3 delete Annex 2 point 5 from 2022-07-01',
      '3 delete point 9',
    ],
  ],
  [
    'two days joined by “bet”',
    [
      '1. Svītrot 5. punktu.',
      '2. Svītrot 6. punktu.',
      '3. Svītrot 7. punktu.',
      '4. Šo noteikumu 1. punkts stājas spēkā 2021. gada 1. aprīlī, bet 2. punkts – 2022. gada 1. janvārī.',
      '5. Noteikumi stājas spēkā nākamajā dienā pēc izsludināšanas, bet 3. punkts stājas spēkā 2023. gada 1. janvārī.',
    ],
    ['1 delete point 5 from 2021-04-01', '2 delete point 6 from 2022-01-01', '3 delete point 7 from 2023-01-01'],
  ],
  [
    'what stands behind “bet” and tells no day of an operation is not passed over',
    [
      '1. Svītrot 5. punktu.',
      '2. Noteikumi stājas spēkā 2021. gada 1. aprīlī, bet ne agrāk par likumu.',
      '3. Noteikumi stājas spēkā 2021. gada 1. aprīlī, bet zaudē spēku 2022. gada 1. janvārī.',
      '4. Šo noteikumu 1. punkts stājas spēkā 2021. gada 1. aprīlī, bet pārējie punkti – 2022. gada 1. janvārī.',
    ],
    [
      ...['2', '3', '4'].map((at) => `${at} unread day-unclear`),
      '1 unread day-unclear | delete point 5 | delete point 5',
    ],
  ],
  [
    'days in figures',
    [
      '1. Svītrot 5. punktu ar 01.01.2022.',
      '2. Ar 01.02.2022. svītrot 6. punktu.',
      '3. Svītrot 7. punktu ar 01.13.2022.',
      '4. Svītrot 8. punktu.',
      '5. Aizstāt 9. punktā vārdu "a" ar vārdu "01.01.2022.".',
      '6. Noteikumu 4. punkts stājas spēkā 01.03.2022.',
      '7. Noteikumi stājas spēkā 31.02.2022.',
    ],
    [
      '1 delete point 5 from 2022-01-01',
      '2 delete point 6 from 2022-02-01',
      '4 delete point 8 from 2022-03-01',
      '5 replaceWords point 9 a → 01.01.2022.',
      '3 unread unknown-wording',
      '7 unread day-unclear',
    ],
  ],
  [
    'a day in the sentence itself',
    ['1. Svītrot 8. punktu ar 2022. gada 1. janvāri.', '2. Ar 2023. gada 1. janvāri svītrot 9. punktu.'],
    ['1 delete point 8 from 2022-01-01', '2 delete point 9 from 2023-01-01'],
  ],
  [
    'a day that is not understood is named',
    [
      '1. Svītrot 5. punktu.',
      '2. Noteikumi stājas spēkā 2021. gada 1. maijā un piemērojami no 2020. gada 1. janvāra.',
      '3. Šo noteikumu 7. punkts stājas spēkā 2022. gada 1. jūlijā.',
      '4. Noteikumi stājas spēkā 2021. gada 31. februārī.',
    ],
    ['1 delete point 5', '2 unread day-unclear', '3 unread day-of-unknown', '4 unread day-unclear'],
  ],
  [
    'the day in other cases, and a day of one place',
    [
      '1. Svītrot 5. punktu.',
      '2. Noteikumi stājas spēkā ar 2022. gada 1. janvāri.',
      '3. Grozījums 5. punktā stājas spēkā 2022. gada 1. janvārī.',
    ],
    ['1 delete point 5', '3 unread day-unclear'],
  ],
  [
    'two days for one operation',
    [
      '1. Svītrot 5. punktu.',
      '2. Šo noteikumu 1. punkts stājas spēkā 2022. gada 1. janvārī.',
      '3. Šo noteikumu 1. punkts stājas spēkā 2023. gada 1. janvārī.',
    ],
    ['3 unread day-unclear', '1 unread day-unclear | delete point 5 | delete point 5'],
  ],
  [
    'a day in the sentence, and another one in a closing point',
    [
      '1. Svītrot 5. punktu ar 2022. gada 1. janvāri.',
      '2. Svītrot 6. punktu.',
      '3. Šo noteikumu 1. punkts stājas spēkā 2023. gada 1. janvārī.',
    ],
    ['2 delete point 6', '3 unread day-unclear', '1 unread day-unclear | delete point 5 | delete point 5'],
  ],
  [
    'a list of operations in which one is not known tells the day of none',
    [
      '1. Svītrot 5. punktu.',
      '2. Svītrot 6. punktu.',
      '3. Šo noteikumu 2. un 9. punkts stājas spēkā 2023. gada 1. janvārī.',
    ],
    ['1 delete point 5', '3 unread day-of-unknown', '2 unread day-unclear | delete point 6'],
  ],
  [
    'a closing point of which a line ends behind a number is read whole',
    [
      '1. Svītrot 5. punktu.',
      '2. Svītrot 6. punktu.',
      '3. Šo noteikumu 1.',
      'un 2. punkts stājas spēkā 2022. gada 1. janvārī.',
    ],
    ['1 delete point 5 from 2022-01-01', '2 delete point 6 from 2022-01-01'],
  ],
  [
    'an operation whose own day stands behind a word that cannot be read is not read without it',
    [
      '1. Svītrot 5. punktu.',
      '2. Svītrot 6. punktu.',
      '3. Šo noteikumu 1. p-',
      'unkts stājas spēkā 2022. gada 1. janvārī.',
    ],
    ['2 delete point 6', '3 unread day-unclear', '1 unread day-unclear | delete point 5'],
  ],
  [
    'the day after publication is the general rule',
    ['1. Svītrot 5. punktu.', '2. Noteikumi stājas spēkā nākamajā dienā pēc to izsludināšanas.'],
    ['1 delete point 5'],
  ],
  [
    'closing sentences of decisions, and who watches over them',
    [
      '1. Svītrot 5. punktu.',
      '2. Lēmums stājas spēkā nākamajā dienā pēc tā publicēšanas oficiālajā izdevumā "Latvijas Vēstnesis".',
      '3. Rīkojums stājas spēkā trīsdesmitajā dienā pēc tā publikācijas laikrakstā "Latvijas Vēstnesis".',
      '4. Uzdot lēmuma izpildes kontroli domes priekšsēdētāja vietniekam.',
      '5. Upmalas domes Vides nodaļa ir atbildīga par saistošo noteikumu izpildes novērošanu.',
    ],
    ['1 delete point 5'],
  ],
  [
    'what sounds like them and says more is named',
    [
      '1. Svītrot 5. punktu.',
      '2. Lēmums stājas spēkā nākamajā dienā pēc tā publicēšanas un zaudē spēku 2022. gada 1. maijā.',
      '3. Uzdot lēmuma izpildes kontroli vietniekam: svītrot 6. punktu.',
      '4. Noteikt, ka dome ir atbildīga par izpildi.',
    ],
    ['1 delete point 5', '3 unread unknown-verb', '4 unread unknown-verb', '2 unread day-unclear'],
  ],
]);

test('what has several readings has its day in each', () => {
  const act = cabinetAct(
    '1. Svītrot 16 punktu.',
    '2. Svītrot 6. punktu.',
    '3. Šo noteikumu 1. punkts stājas spēkā 2022. gada 1. jūlijā.',
  );
  const { operations, unread } = readAmendment(act);
  assert.deepEqual(
    unread.flatMap(({ readings }) => readings.map(({ inForce }) => inForce)),
    ['2022-07-01', '2022-07-01'],
  );
  assert.equal(operations[0]?.inForce, undefined);
});

test('a decision tells its day by "noteikt, ka"', () => {
  for (const day of ['ar 2022. gada 1. augustu', '2022. gada 1. augustā']) {
    const act = cabinetAct('1. Svītrot 5. punktu.', `2. Noteikt, ka lēmums stājas spēkā ${day}.`);
    const { amendment, unread } = readAmendment(act);
    assert.deepEqual([amendment.inForce, unread], ['2022-08-01', []]);
  }
});

test('of two days for the whole act neither is taken', () => {
  const days = ['2021. gada 1. maijā', '2021. gada 1. jūnijā', '2021. gada 1. maijā'];
  const closing = days.map((day, index) => `${index + 2}. Noteikumi stājas spēkā ${day}.`);
  const { amendment, unread } = readAmendment(cabinetAct('1. Svītrot 5. punktu.', ...closing));
  assert.equal(amendment.inForce, undefined);
  assert.deepEqual(
    unread.map(({ code }) => code),
    ['day-unclear', 'day-unclear'],
  );
});

test('a day behind a sentence that is not read is read by itself, or left by itself', () => {
  const day = 'Noteikumi stājas spēkā 2021. gada 1. maijā.';
  const unknown = readAmendment(cabinetAct('1. Nosaukt 6. punktu citādi.', `2. Svītrot 5. vai 6. punktu. ${day}`));
  assert.equal(unknown.amendment.inForce, '2021-05-01');
  const unclear = readAmendment(
    cabinetAct('1. Svītrot 5. punktu.', `2. Izteikt 6. punktu šādā redakcijā: "6. A " un tā." ${day}`),
  );
  assert.equal(unclear.amendment.inForce, undefined);
  assert.deepEqual(
    unclear.unread.map(({ at, code }) => [at, code]),
    [
      ['2', 'marks-unclear'],
      [null, 'day-unclear'],
    ],
  );
});

/** A page that ends with its last sentence, as some are copied. */
function withoutSignatures(...lines: readonly string[]): string {
  return cabinetAct(...lines).split('Ministru prezidents')[0] ?? '';
}

test('days behind the last numbered sentence are read, though they have no number and nobody signed', () => {
  const page = withoutSignatures(
    '1. Svītrot 5. punktu.',
    '2. Svītrot 6. punktu.',
    '3. Noteikumi stājas spēkā 2021. gada 1. maijā.',
    'Šo noteikumu 2. punkts stājas spēkā 2022. gada 1. jan-',
    'vārī.',
  );
  const reading = readAmendment(page);
  assert.equal(reading.amendment.inForce, '2021-05-01');
  assert.deepEqual(brief(reading), ['1 delete point 5', '2 delete point 6 from 2022-01-01']);
});

test('what may be law behind the last closing point is named', () => {
  const page = withoutSignatures(
    '1. Svītrot 5. punktu.',
    '2. Noteikumi stājas spēkā 2021. gada 1. maijā.',
    'Svītrot 7. punktu.',
  );
  assert.deepEqual(brief(readAmendment(page)), ['1 delete point 5', 'null unread left-over']);
});
