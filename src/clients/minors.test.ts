import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { rows, sql, transaction } from '#platform/database/database.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { checkedAlone } from '#test/support/cast/deeds.ts';
import { clients, enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';

// The day of the tests is 2 March 2026.
const database = await freshDatabase();
const { karlis } = await enterCast(database);
const foreign = {
  outcome: 'confirmed',
  matter: 'self',
  documentKind: 'foreign_passport',
  documentNumber: '00000001',
  documentCountry: 'LT',
  givenName: 'Jonas',
  surname: 'Jonaitis',
};
const onBasis = { minorBasis: 'e_service_for_minors', minorBasisDocument: 'Noteikumu punkts par vecumu' };
let number = 10;
const check = (typed: Record<string, unknown>) =>
  checkedAlone(database, karlis, { ...foreign, documentNumber: String(number++), ...typed });

async function fields(work: Promise<unknown>): Promise<(string | undefined)[]> {
  const error: Refusal = await work.then(
    () => assert.fail('it was taken'),
    (caught) => caught,
  );
  return error.problems.map(({ field }) => field);
}

suite('somebody whose birth date shows them under 18 acts in their own matter on a recorded basis (22.¹ 1.)', () => {
  for (const birthDate of ['01.03.2024.', '03.03.2008.', '02.03.2026.']) {
    test(`born ${birthDate}: not without one`, async () => {
      assert.deepEqual(await fields(check({ birthDate })), ['minorBasis']);
      assert.deepEqual(await fields(check({ birthDate, minorBasis: 'married' })), ['minorBasisDocument']);
      const { id } = await check({ birthDate, ...onBasis });
      const [row] = await transaction(database, karlis.centre, (tx) =>
        rows<{ of_minor: boolean; minor_basis: string }>(
          tx,
          sql`select of_minor, minor_basis from identity_check where id = ${id}`,
        ),
      );
      assert.deepEqual(row, { of_minor: true, minor_basis: 'e_service_for_minors' });
    });
  }

  test('on the eighteenth birthday nobody asks, and a basis that was typed is not kept', async () => {
    const { id } = await check({ birthDate: '02.03.2008.', ...onBasis });
    const [row] = await transaction(database, karlis.centre, (tx) =>
      rows(tx, sql`select of_minor, minor_basis, minor_basis_document from identity_check where id = ${id}`),
    );
    assert.deepEqual(row, { of_minor: false, minor_basis: null, minor_basis_document: null });
  });

  test('nobody is called a minor by their personal code', async () => {
    await check({ ...clients.velta, personalCode: '000125-00012', codeConfirmed: 'yes' });
  });

  test('a parent acts for a child without it', async () => {
    await check({
      birthDate: '01.03.1990.',
      matter: 'other',
      basis: 'parent',
      basisDocument: 'Dzimšanas apliecība',
      representedGivenName: 'Ona',
      representedSurname: 'Jonaitė',
      representedBirthDate: '01.03.2024.',
    });
  });

  test('the database itself refuses a confirmed minor on no basis', async () => {
    const { id } = await check({ birthDate: '01.03.1990.' });
    const insert = transaction(database, karlis.centre, (tx) =>
      rows(
        tx,
        sql`insert into identity_check (centre_id, id, outcome, client_id, document_kind, document_number, document_country,
                                        of_minor, checked_at, checked_by)
            select centre_id, gen_random_uuid(), outcome, client_id, document_kind, document_number, document_country,
                   true, checked_at, checked_by
              from identity_check where id = ${id}`,
      ),
    );
    await assert.rejects(insert, /minor_on_a_basis/);
  });
});
