import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loggedTransaction, openDatabase, rows, sql } from '#platform/database/database.ts';
import { fromTheBeginning } from '#platform/sealing/rotate-data-keys.ts';
import { checkedAlone } from '#test/support/cast/deeds.ts';
import { clients, enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { peopleByDocument } from './people-by-document.ts';
import { rehashClients } from './rehash-clients.ts';

test('who was recorded before numbers were compared without their hyphens is found by any spelling once hashes are completed', async (t) => {
  const database = await freshDatabase();
  const { karlis } = await enterCast(database);
  const owner = openDatabase({ url: database.urls.owner, vault: database.vault, connections: 1 });
  t.after(() => owner.close());
  const check = (documentNumber: string) =>
    checkedAlone(database, karlis, {
      outcome: 'confirmed',
      matter: 'self',
      documentKind: 'foreign_passport',
      documentCountry: 'UA',
      ...clients.jonas,
      documentNumber,
    });
  const { clientId } = await check('AB-123456');
  const [compared] = database.vault.lookups('foreign identity', 'UA|AB123456|1980-06-05');
  await loggedTransaction(owner, null, (tx) =>
    rows(tx, sql`delete from lookup_hash where hash = ${compared?.hash} returning 1`),
  );
  assert.equal((await check('AB-123456')).clientId, clientId, 'as it was typed then');
  await loggedTransaction(owner, null, (tx) =>
    rows(tx, sql`delete from lookup_hash where hash = ${compared?.hash} returning 1`),
  );
  await loggedTransaction(owner, null, (tx) => rehashClients(tx, fromTheBeginning));
  assert.equal((await check('ab 123456')).clientId, clientId, 'and otherwise');
});

test('who was recorded before documents’ numbers were searched by is found by it once hashes are completed', async (t) => {
  const database = await freshDatabase();
  const { karlis } = await enterCast(database);
  const owner = openDatabase({ url: database.urls.owner, vault: database.vault, connections: 1 });
  t.after(() => owner.close());
  const checked = await checkedAlone(database, karlis, {
    outcome: 'confirmed',
    matter: 'self',
    documentKind: 'passport',
    documentCountry: 'LV',
    documentNumber: 'LV 1234567',
    documentValidTo: '2030-01-01',
    ...clients.velta,
  });
  const found = () => loggedTransaction(database, karlis.centre, (tx) => peopleByDocument(tx, 'lv1234567', 10));
  assert.deepEqual(await found(), [checked.clientId]);
  await loggedTransaction(owner, null, (tx) => rows(tx, sql`delete from shared_hash returning 1`));
  assert.deepEqual(await found(), []);
  await loggedTransaction(owner, null, (tx) => rehashClients(tx, fromTheBeginning));
  assert.deepEqual(await found(), [checked.clientId]);
});

test('of two who were recorded under two spellings the first is meant, and the check is not refused', async (t) => {
  const database = await freshDatabase();
  const { karlis } = await enterCast(database);
  const owner = openDatabase({ url: database.urls.owner, vault: database.vault, connections: 1 });
  t.after(() => owner.close());
  const input = {
    outcome: 'confirmed',
    matter: 'self',
    documentKind: 'foreign_passport',
    documentCountry: 'UA',
    ...clients.jonas,
  };
  const first = await checkedAlone(database, karlis, { ...input, documentNumber: 'AB123456' });
  const other = await checkedAlone(database, karlis, { ...input, documentNumber: 'XY123456' });
  const [spelled] = database.vault.lookups('foreign identity', 'UA|AB-123456|1980-06-05');
  await loggedTransaction(owner, null, (tx) =>
    rows(
      tx,
      sql`insert into lookup_hash (centre_id, hash, made_by, subject_id)
          values (${karlis.centre}, ${spelled?.hash}, ${spelled?.key}, ${other.clientId}) returning 1`,
    ),
  );
  const again = await checkedAlone(database, karlis, { ...input, documentNumber: 'AB-123456' });
  assert.equal(again.clientId, first.clientId);
});
