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
  minorBasis: 'other_law',
  minorBasisDocument: 'Izdomāts pamats',
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
    ['birthDate', '01.01.2090.', { personalCode: '320000-00041' }],
    ['birthDate', '01.01.1850.', { personalCode: '320000-00041' }],
    ['representedBirthDate', '01.01.2090.', { ...represented, representedCode: '320000-00041' }],
  ] as const) {
    test(`${field} ${typed}${'personalCode' in rest || 'representedCode' in rest ? ' beside a code' : ''}`, async () => {
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

suite('all that is wrong with a check is told in one round', () => {
  const toldOf = (typed: Readonly<Record<string, unknown>>) =>
    checkedAlone(database, karlis, typed).then(
      () => assert.fail('it was taken'),
      ({ problems }: Refusal) => problems,
    );
  const fieldsTold = async (typed: Readonly<Record<string, unknown>>) =>
    (await toldOf(typed)).map(({ field }) => String(field)).toSorted();

  test('a document that is over hides neither a birth in the future nor a wrong check digit', async () => {
    const typed = { ...jonas, personalCode: '161175-19998', birthDate: '01.01.2090.', documentValidTo: '01.01.2020.' };
    assert.deepEqual(await fieldsTold(typed), ['birthDate', 'documentValidTo', 'personalCode']);
  });

  test('a birth in the future is told beside fields that are empty', async () => {
    const typed = { ...jonas, givenName: '', personalCode: '320000-00041', birthDate: '01.01.2090.' };
    assert.deepEqual(await fieldsTold(typed), ['birthDate', 'givenName']);
  });

  test('before the outcome is chosen, what was typed is judged and nothing else is asked for', async () => {
    assert.deepEqual(await fieldsTold({}), ['outcome']);
    const typed = { personalCode: '12', documentNumber: '--', birthDate: '01.01.2090.' };
    assert.deepEqual(await fieldsTold(typed), ['birthDate', 'documentNumber', 'outcome', 'personalCode']);
  });

  test('a year beyond every bound is told in the words of its field', async () => {
    const [born] = await toldOf({ ...jonas, birthDate: '01.01.1026.' });
    const [inFuture] = await toldOf({ ...jonas, birthDate: '01.01.2090.' });
    assert.deepEqual(born, inFuture);
    const [valid] = await toldOf({ ...jonas, documentValidTo: '01.01.2980.' });
    const [tooLong] = await toldOf({ ...jonas, documentValidTo: '01.01.2090.' });
    assert.deepEqual(valid, tooLong);
  });
});
