import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rightsMeant } from './rights-meant.ts';

const right = (at: number, name: string) => {
  const email = `p${at}@paraugs.example`;
  return { kind: 'right', id: `right-${at}`, staff: `staff-${at}`, name, email } as const;
};
const first = ['Anna', 'Ģirts', 'Žanete', 'Uldis', 'Vita'];
const last = ['Krūmiņa', 'Ozols', 'Liepa', 'Bērziņš', 'Jaunzeme', 'Kalniņš'];
const people = first.flatMap((given, i) => last.map((sur, j) => right(i * last.length + j, `${given} ${sur}`)));
const names = (rights: readonly { readonly name: string }[]) => rights.map(({ name }) => name);
const nobodys = 'cits@paraugs.example';

test('a row means whoever has its name, whatever the diacritics, or its e-mail', () => {
  const meantBy = rightsMeant(people);
  assert.deepEqual(names(meantBy({ name: 'ZANETE KRUMINA', email: nobodys }, []).meant), ['Žanete Krūmiņa']);
  assert.deepEqual(names(meantBy({ name: 'Kāds Cits', email: 'P7@paraugs.example' }, []).meant), ['Ģirts Ozols']);
});

test('of many it is offered those, the likeliest for a mistyped name, and what was ticked before', () => {
  const { meant, offered } = rightsMeant(people)({ name: 'Uldis Berzin', email: nobodys }, ['right-0', 'gone']);
  assert.deepEqual(meant, []);
  assert.equal(names(offered)[0], 'Anna Krūmiņa');
  assert.ok(names(offered).includes('Uldis Bērziņš'), names(offered).join());
  assert.equal(offered.length, 4);
});

test('of a few it is offered all', () => {
  const few = people.slice(0, 20);
  assert.deepEqual(rightsMeant(few)({ name: 'Kāds Cits', email: nobodys }, []).offered, few);
});
