import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Refusal } from '#platform/input/refusal.ts';
import { checkedAlone } from '#test/support/cast/deeds.ts';
import { clients, enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';

// The day of the tests is 2 March 2026.
const database = await freshDatabase();
const { karlis } = await enterCast(database);
const jonas = {
  outcome: 'confirmed',
  matter: 'self',
  documentKind: 'foreign_passport',
  documentNumber: '00000000',
  documentCountry: 'LT',
  ...clients.jonas,
};
const represented = {
  matter: 'other',
  basis: 'parent',
  basisDocument: 'Dzimšanas apliecība',
  representedGivenName: 'Ona',
  representedSurname: 'Jonaitė',
};

suite('22.¹ 1.: a day that cannot be was mistyped, and the check says so at its field', () => {
  for (const [field, typed, rest] of [
    ['birthDate', '03.03.2026.', {}],
    ['birthDate', '01.03.1906.', {}],
    ['birthDate', '1 MAR 2080', {}],
    ['birthDate', '05.05.15', {}],
    ['documentValidTo', '02.03.2077.', {}],
    ['documentValidTo', '01 01 9999', {}],
    ['representedBirthDate', '03.03.2026.', represented],
  ] as const) {
    test(`${field} ${typed}`, async () => {
      await assert.rejects(checkedAlone(database, karlis, { ...jonas, ...rest, [field]: typed }), (error: Refusal) => {
        assert.equal(error.kind, 'input');
        assert.deepEqual(
          error.problems.map((problem) => problem.field),
          [field],
        );
        return true;
      });
    });
  }

  for (const [field, typed, rest] of [
    ['birthDate', '02.03.2026.', {}],
    ['birthDate', '02.03.1906.', {}],
    ['birthDate', '1 MAR/MARS 1980', {}],
    ['documentValidTo', '18 AUG/AOU 30', {}],
    ['documentValidTo', '02.03.2076.', {}],
    ['documentValidTo', '', {}],
    ['representedBirthDate', '2026-3-1', represented],
  ] as const) {
    test(`${field} ${typed} is taken`, async () => {
      const { outcome } = await checkedAlone(database, karlis, { ...jonas, ...rest, [field]: typed });
      assert.equal(outcome, 'confirmed');
    });
  }
});
