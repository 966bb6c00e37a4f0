import assert from 'node:assert/strict';
import { test } from 'node:test';
import { municipalityOf } from './municipality-of.ts';

const upmala = { id: 'u', name: 'Upmalas novads' };
const vejzeme = { id: 'v', name: 'Vējzemes novada pašvaldība' };
const all = [upmala, vejzeme];
const byNumber = new Map([
  ['00000008011', { ...upmala, kind: 'municipality' }],
  ['00000008012', { ...vejzeme, kind: 'municipality' }],
  ['00000008001', { id: 'm', name: 'Ministrija', kind: 'ministry' }],
]);

test('a centre of a list belongs to the municipality that it names, and to none where two are told or none is known', () => {
  const number = '00000008011';
  for (const [name, municipality, registrationNumber, found, lacks] of [
    ['Upmalas novada Salas VPVKAC', '', '', 'u', undefined],
    ['Salas VPVKAC', 'Vējzemes novads', '', 'v', undefined],
    ['Salas VPVKAC', '', number, 'u', undefined],
    ['Upmalas novada Salas VPVKAC', '', number, 'u', undefined],
    ['Salas VPVKAC', 'Upmalas nov.', number, 'u', undefined],
    ['Salas VPVKAC', '', '', undefined, /^municipality$/],
    ['Salas VPVKAC', 'Nekurienes novads', '', undefined, /^municipality$/],
    ['Upmalas novada Salas VPVKAC', '', '00000009999', undefined, /which municipality has .* 00000009999/],
    ['Upmalas novada Salas VPVKAC', '', '00000008001', undefined, /which municipality has .* 00000008001/],
    ['Vējzemes novada Salas VPVKAC', '', number, undefined, /by its number “Upmalas novads”, by its name “Vējzemes/],
    ['Salas VPVKAC', 'Vējzemes novada pašvaldība', number, undefined, /which municipality it is/],
  ] as const) {
    const told = municipalityOf({ name, municipality, registrationNumber } as never, all, byNumber);
    assert.equal(told.found?.id, found, name + municipality + registrationNumber);
    if (lacks) assert.match(told.lacks.join(), lacks);
    else assert.deepEqual(told.lacks, []);
  }
});
