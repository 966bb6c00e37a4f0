import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import pg from 'pg';
import { type Actor, type CentreActor, lookAt } from '#acting/index.ts';
import { loggedTransaction, rows, sql, transaction } from '#platform/database/database.ts';
import { checkedAlone } from '#test/support/cast/deeds.ts';
import { clients, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { clientsViews, personRecord, personsByIds } from './index.ts';

const database = await freshDatabase();
const { karlis, janis } = await enterCast(database);
const owner = new pg.Client({ connectionString: database.urls.owner });
await owner.connect();
test.after(() => owner.end());

const velta = await check({
  outcome: 'confirmed',
  documentKind: 'passport',
  documentNumber: 'LV7654321',
  documentCountry: 'LV',
  documentValidTo: '01.01.2030.',
  ...clients.velta,
  previousCode: '161175-19997',
  matter: 'other',
  basis: 'parent',
  basisDocument: 'Dzimšanas apliecība 4455667',
  representedGivenName: 'Mikus',
  representedSurname: 'Priedītis',
  representedBirthDate: '17.08.2015.',
});
const jonas = await check({
  outcome: 'confirmed',
  documentKind: 'foreign_passport',
  documentNumber: '99887766',
  documentCountry: 'LT',
  ...clients.jonas,
  matter: 'self',
});

function check(typed: Record<string, unknown>) {
  return checkedAlone(database, karlis, typed);
}

const tables = ['client', 'client_name', 'personal_code', 'foreign_identity', 'declaration', 'identity_check'];

test('no code, document number or birth date is readable in the database', async () => {
  const plain = [
    '32000000001',
    '320000-00001',
    '16117519997',
    '7654321',
    '4455667',
    '99887766',
    '1980-06-05',
    '2015-08-17',
  ];
  const asText = [...tables, 'audit_entry', 'request_done', 'staff'].map(
    (table) => `select t::text as row from ${table} t`,
  );
  const everything = (await owner.query<{ row: string }>(asText.join(' union all '))).rows
    .map(({ row }) => row)
    .join('\n');
  assert.match(everything, /Priedīte/);
  // bytea is printed in hexadecimal, so unsealed text would appear as the codes of its letters.
  for (const text of plain) {
    assert.ok(!everything.includes(text), text);
    assert.ok(!everything.includes(Buffer.from(text).toString('hex')), text);
  }
});

test('another centre reads and writes nothing, even by raw SQL as the site’s own role', async () => {
  for (const table of tables) {
    const count = sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`;
    assert.deepEqual(await transaction(database, janis.centre, (tx) => rows(tx, count)), [{ n: 0 }], table);
    assert.deepEqual(await transaction(database, null, (tx) => rows(tx, count)), [{ n: 0 }], table);
  }
  const forged = sql`insert into client values (${karlis.centre}, ${randomUUID()}, ${karlis.at})`;
  const forging = transaction(database, janis.centre, (tx) => rows(tx, forged));
  await assert.rejects(forging, /row-level security/);
});

test('recorded data are never changed, not even by the owner of the tables', async () => {
  for (const table of tables.filter((name) => name !== 'declaration')) {
    for (const change of [
      `delete from ${table}`,
      `update ${table} set centre_id = centre_id`,
      `truncate ${table} cascade`,
    ]) {
      await assert.rejects(owner.query(change), /append-only/, change);
    }
  }
});

test('the database itself refuses a check that says too little or too much', async () => {
  const good = {
    centre_id: karlis.centre,
    id: randomUUID(),
    outcome: 'confirmed',
    client_id: velta.clientId,
    document_kind: 'passport',
    document_number: Buffer.from('x'),
    document_country: 'LV',
    document_valid_to: '2026-03-02',
    checked_at: karlis.at.toString(),
    checked_by: karlis.person,
  };
  const bad = {
    'confirmed without a person': { client_id: null },
    'confirmed without a document': { document_number: null },
    'confirmed by an outdated document': { document_valid_to: '2026-03-01' },
    'confirmed with a reason to refuse': { refusal_reason: 'document_invalid' },
    'refused without a reason': { outcome: 'refused' },
    'the number of an unidentified person’s document': { outcome: 'refused', refusal_reason: 'x', client_id: null },
    'representing oneself': { represented_id: velta.clientId, basis: 'parent', basis_document: Buffer.from('x') },
    'representing on no basis': { represented_id: velta.representedId },
    'another country code': { document_country: 'lv' },
  };
  for (const [what, change] of Object.entries(bad)) {
    await assert.rejects(insert({ ...good, ...change }), { code: '23514' }, what);
  }
  await insert(good);

  function insert(row: Record<string, unknown>) {
    const names = Object.keys(row);
    const places = names.map((_, index) => `$${index + 1}`);
    return owner.query(`insert into identity_check (${names.join()}) values (${places.join()})`, Object.values(row));
  }
});

test('people are read in two statements, whatever their number', async () => {
  const ids = [velta.clientId, velta.representedId, jonas.clientId].filter((id) => id !== null);
  const people = await loggedTransaction(database, karlis.centre, (tx) =>
    personsByIds(tx, [...ids, ...ids, randomUUID()]),
  );
  assert.deepEqual([...people.keys()].sort(), ids.sort());
  assert.equal((await loggedTransaction(database, janis.centre, (tx) => personsByIds(tx, ids))).size, 0);
  assert.equal((await loggedTransaction(database, karlis.centre, (tx) => personsByIds(tx, []))).size, 0);
});

test('a whole code is shown only for a purpose, and the log says whose and why', async () => {
  const client = velta.clientId ?? '';
  const asked = later(karlis, { minutes: 7 });
  const code = await reveal(asked, client);
  assert.equal(code, '320000-00001');
  assert.deepEqual(await lastEntry(), { act: 'personal-code.reveal', client_id: client, purpose: 'serving' });
  for (const [actor, id] of [[janis, client] as const, [karlis, randomUUID()] as const]) {
    const no = reveal(actor, id);
    await assert.rejects(no, { code: 'clients.not-found', kind: 'absent' });
  }
  await assert.rejects(reveal(karlis, jonas.clientId ?? ''), { code: 'clients.no-code' });
});

test('a person’s record has all their codes and checks, and another centre’s is not found', async () => {
  const client = velta.clientId ?? '';
  const found = await read(karlis, client);
  assert.deepEqual(
    found.codes.map((code) => [code.code, code.asPrevious]),
    [
      ['32000000001', false],
      ['16117519997', true],
    ],
  );
  assert.equal(found.checks.length, 2);
  await assert.rejects(read(janis, client), { code: 'clients.not-found', kind: 'absent' });
});

function reveal(actor: Actor, client: string): Promise<string> {
  const asked = { of: { client }, query: { purpose: 'serving' } };
  return lookAt({ database }, actor, clientsViews.revealPersonalCode, asked, (code) => code);
}

function read(actor: CentreActor, client: string) {
  return loggedTransaction(database, actor.centre, (tx) => personRecord(tx, client));
}

async function lastEntry() {
  const last = `select act, client_id, body ->> 'purpose' as purpose from audit_entry where chain = $1 order by number desc limit 1`;
  return (await owner.query(last, [karlis.centre])).rows[0];
}
