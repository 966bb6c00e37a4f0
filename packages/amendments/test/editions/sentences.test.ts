import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from '../../src/editions/sentences.ts';

const sure: readonly string[][] = [
  ['Vienoto centru veido.', 'Centrs strādā katru dienu.'],
  ['Pieteikumu iesniedz saskaņā ar 5. punktu.', '10 dienu laikā sniedz atbildi.'],
  ['Noteikumi Nr. 401 ir spēkā līdz 2019. gada 1. martam.', '"Tilts" ir u.c. sistēmas daļa.'],
  ['Atbildīgais ir tas.', 'Pārējie par to zina arī.', '3 dienas nav.'],
  ['Vai centrs strādā?', 'Jā!', '(Arī svētdien.)'],
  ['Adrese ir www.pakalpojumucentri.lv un 5.1 apakšpunktā.', 'Viss.'],
];

for (const sentences of sure) {
  test(`sentences: ${sentences.join(' | ')}`, () => {
    const text = sentences.join(' ');
    assert.deepEqual(
      sentencesOf(text)?.map(({ start, end }) => text.slice(start, end)),
      sentences,
    );
  });
}

const unsure: readonly string[] = [
  'Sk. 5. Pielikums nosaka kārtību.',
  'Maksa ir 5. 10 dienu laikā to atmaksā.',
  'Pieteikumu paraksta A. Bērziņš.',
  'Centrs strādā katru dienu.Svētdien tas ir slēgts.',
  'Klients piesaka pakalpojumu. e-pakalpojumu piesaka darbinieks.',
  'Kārtību nosaka 2. tab. 3. rinda.',
];

for (const text of unsure) {
  test(`where a sentence ends is not sure: ${text}`, () => assert.equal(sentencesOf(text), undefined));
}
