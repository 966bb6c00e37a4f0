import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { loggedTransaction } from '#platform/database/database.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { checkedAlone } from '#test/support/cast/deeds.ts';
import { clients, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { identityCheckById } from './index.ts';

const database = await freshDatabase();
const { karlis, liga } = await enterCast(database);

suite('a document is one document, however its number is typed', () => {
  const jonas = {
    outcome: 'confirmed',
    matter: 'self',
    documentKind: 'foreign_passport',
    documentCountry: 'UA',
    ...clients.jonas,
  };
  const spellings = [
    'AB123456',
    'AB-123456',
    'ab 123456',
    'AB 12 34 56',
    'Ab\u2013123456',
    'АВ123456',
    'ав 123456',
    'ΑΒ123456',
    'AB\u200b123456',
    '＃AB１23456',
  ];

  test('whoever typed it, in either order, at once too', async () => {
    const first = await checkedAlone(database, karlis, { ...jonas, documentNumber: 'AB-123456' });
    for (const [minutes, documentNumber] of spellings.entries()) {
      const again = await checkedAlone(database, later(liga, { minutes }), { ...jonas, documentNumber });
      assert.equal(again.clientId, first.clientId, documentNumber);
    }
    const other = await checkedAlone(database, karlis, { ...jonas, documentNumber: 'AB-123457' });
    assert.notEqual(other.clientId, first.clientId);
    const born = { ...jonas, birthDate: '07.06.1980.' };
    const atOnce = await Promise.all(
      spellings.map((documentNumber) => checkedAlone(database, karlis, { ...born, documentNumber })),
    );
    assert.equal(new Set(atOnce.map(({ clientId }) => clientId)).size, 1);
  });

  test('the number stays as it was typed', async () => {
    const { id } = await checkedAlone(database, karlis, {
      ...jonas,
      birthDate: '08.06.1980.',
      documentNumber: 'ab-99 11',
    });
    const record = await loggedTransaction(database, karlis.centre, (tx) => identityCheckById(tx, id));
    assert.equal(record?.documentNumber, 'AB-9911');
  });

  test('a number without letters and digits is none', async () => {
    await assert.rejects(checkedAlone(database, karlis, { ...jonas, documentNumber: '–/.' }), (error: Refusal) =>
      error.problems.some(({ field }) => field === 'documentNumber'),
    );
  });
});
