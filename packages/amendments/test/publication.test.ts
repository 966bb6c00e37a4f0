import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAmendment } from '../src/index.ts';
import { cabinetAct } from './brief.ts';

const operation = '1. Svītrot 5. punktu.';

const told: readonly [page: (act: string) => string, publication: object | undefined][] = [
  [(act) => act, undefined],
  [
    (act) =>
      `${act}\nIzdevējs: Ministru kabinets Veids: noteikumi Numurs: 99Pieņemts: 02.03.2021.Stājas spēkā: 06.03.2021.Publicēts: Latvijas Vēstnesis, 45, 05.03.2021. OP numurs: 2021/45.7`,
    { gazette: 'Latvijas Vēstnesis', number: '45', date: '2021-03-05', op: '2021/45.7' },
  ],
  [(act) => `${act}\nNumurs: 98Pieņemts: 02.03.2021.Publicēts: Latvijas Vēstnesis, 45, 05.03.2021.`, undefined],
  [
    (act) => `Oficiālā publikācija laikrakstā "Latvijas Vēstnesis" 05.03.2021. Stājas spēkā 01.04.2021.\n${act}`,
    { gazette: 'Latvijas Vēstnesis', date: '2021-03-05' },
  ],
  [
    (act) => `Publicēts: "Latvijas Vēstnesis", 45/46 (6202/6203), 05.03.2021.\n${act}`,
    { gazette: 'Latvijas Vēstnesis', number: '45/46', date: '2021-03-05' },
  ],
  [(act) => `${act}\nhttps://www.vestnesis.lv/op/2021/45A.7`, { op: '2021/45A.7' }],
  [(act) => `Oficiālā publikācija pieejama laikraksta "Latvijas Vēstnesis" drukas versijā.\n${act}`, undefined],
  [(act) => `Publicēts: Latvijas Vēstnesis, 45, 31.02.2021.\n${act}`, undefined],
  // Two publications: which is that of this act is not told.
  [
    (act) => `Publicēts: Latvijas Vēstnesis, 45, 05.03.2021.\n${act}\nPublicēts: Latvijas Vēstnesis, 7, 09.01.2018.`,
    undefined,
  ],
  [(act) => `Publicēts: Latvijas Vēstnesis, 45, 05.03.2021. OP numurs: 2021/46.1\n${act}`, undefined],
  // In a new wording, and in the introductory sentence, it is another act's.
  [(act) => act.replace(operation, '1. Izteikt 5. punktu šādā redakcijā:\n"5. OP numurs: 2021/45.1".'), undefined],
];

test('where the act was published is read where the page says it', () => {
  for (const [page, publication] of told) {
    const text = page(cabinetAct(operation));
    assert.deepEqual(readAmendment(text).amendment.publication, publication, text);
  }
});
