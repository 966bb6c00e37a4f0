import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import pg from 'pg';
import { evidenceOfCentre } from '#acting/index.ts';
import { openDatabase } from '#platform/database/database.ts';
import { freshDatabase, testVault } from '#test/support/postgres/database.ts';
import { compareChain } from './compare-chain.ts';
import { GatheredTold } from './gathered-told.ts';
import { verifySlices } from './verify-slices.ts';
import { startVerifyingThreads } from './verifying-threads.ts';

const { urls } = await freshDatabase();
const owner = new pg.Client(urls.owner);
await owner.connect();
await owner.query('create table kept_thing (centre_id uuid, id uuid)');
const asOwner = openDatabase({ url: urls.owner, vault: testVault, connections: 2 });
const evidence = [evidenceOfCentre('kept_thing', 'id', 'thing', [{ name: 'test.keep' }])];
const threads = startVerifyingThreads(asOwner, null, evidence, 2);
test.after(() => Promise.all([threads[Symbol.asyncDispose](), owner.end(), asOwner.close()]));
const at = '2026-03-02T08:30:00Z';

async function chainOf(entries: readonly object[]): Promise<string> {
  const chain = randomUUID();
  await owner.query('select audit_append($1, $2)', [chain, JSON.stringify(entries.map((one) => ({ at, ...one })))]);
  return chain;
}

/** What is found in a chain, read in slices of so many entries, and its ids in so many parts. */
async function found(chain: string, size = 1_000, parts = 1) {
  const [head] = (await owner.query('select number::integer as upto from audit_head where chain = $1', [chain])).rows;
  const told = new GatheredTold({ number: 0, of: parts });
  const slices = Array.from({ length: Math.ceil(head.upto / size) }, (_, place) => ({
    ...{ chain, after: place * size },
    upTo: Math.min(head.upto, (place + 1) * size),
  }));
  const broken = await verifySlices(threads, slices, told);
  const [records] = await compareChain(threads, { chain, upTo: head.upto, places: [0] }, told);
  return { broken, records };
}

const nothing = { broken: [], records: { untold: 0, gone: 0, first: [] } };

test('entries are read as PostgreSQL means them, however they are written', async () => {
  const id = randomUUID();
  const chain = await chainOf([
    { act: 'test.plain' },
    { act: 'test.ns', at: '2026-03-02T08:30:00.123456789Z' },
    { act: 'test.zone', at: '2026-03-02T10:30:00.5+02:00' },
    { act: 'test.ids', person: id, client: id, organisation: id, caller: 'abc' },
    { act: 'test.large', person: id.toUpperCase(), client: `{${id}}` },
    { act: 'test "quoted" \\ and\ttabbed', point: 'ā\u{1f600}' },
    { act: 'test.refused', refusal: { code: 'x', details: { text: 'a "quoted" \\ word' } } },
    { act: 'test.null', person: null, point: null, refusal: null },
    { act: 'test.list', whose: { client: [id, id], staff: [] }, number: 1.5, yes: true },
    { act: 'test.looksAlike', things: { refusal: 'no', act: 'no', deep: '{"act": "x"}' } },
  ]);
  for (const size of [1_000, 3, 1]) assert.deepEqual(await found(chain, size), nothing);
});

test('whatever its body says otherwise is found, alone or in slices', async () => {
  const chain = await chainOf(Array.from({ length: 12 }, (_, place) => ({ act: 'test.plain', point: `${place}` })));
  await owner.query('alter table audit_entry disable trigger all');
  for (const size of [1_000, 5, 1]) {
    for (const number of [1, 6, 12]) {
      for (const [change, back, fault] of [
        [`hash = sha256(hash)`, `hash = '\\x'`, 'altered'],
        [`body = body || '{"new": "member"}'`, `body = body - 'new'`, 'altered'],
        [`at = at + interval '1 microsecond'`, `at = at - interval '1 microsecond'`, 'columns'],
        [`client_id = '${randomUUID()}'`, 'client_id = null', 'columns'],
        ['refused = true', 'refused = false', 'columns'],
      ] as const) {
        const kept = (
          await owner.query('select hash from audit_entry where chain = $1 and number = $2', [chain, number])
        ).rows[0];
        const where = `where chain = '${chain}' and number = ${number}`;
        await owner.query(`update audit_entry set ${change} ${where}`);
        const { broken } = await found(chain, size);
        assert.deepEqual(broken[0], { chain, number, fault }, `${change}, ${number} of slices of ${size}`);
        await owner.query(`update audit_entry set ${back} ${where}`);
        await owner.query(`update audit_entry set hash = $1 ${where}`, [kept.hash]);
      }
    }
  }
  assert.deepEqual(await found(chain), nothing);
});

test('records are compared alike at once and in parts, in whatever order they are', async () => {
  const ids = Array.from({ length: 300 }, () => randomUUID()).toSorted();
  const chain = await chainOf(ids.map((thing) => ({ act: 'test.keep', things: { other: randomUUID(), thing } })));
  const enter = (some: readonly string[]) =>
    owner.query('insert into kept_thing select $1, unnest($2::uuid[])', [chain, some]);
  await enter(ids.toReversed());
  for (const parts of [1, 3]) assert.deepEqual(await found(chain, 100, parts), nothing);
  const strange = [randomUUID(), randomUUID()].toSorted();
  await enter([...strange, ids[9] ?? '']);
  await owner.query('delete from kept_thing where id = any($1)', [ids.slice(20, 22)]);
  for (const parts of [1, 3]) {
    const { records } = await found(chain, 100, parts);
    assert.deepEqual([records?.untold, records?.gone], [3, 2]);
    const first = [...strange, ...ids.filter((_, at) => [9, 20, 21].includes(at))].toSorted();
    assert.deepEqual(
      records?.first.map(({ key }) => key),
      first,
    );
  }
});

test('a key that is no id names no record', async () => {
  const chain = await chainOf([{ act: 'test.keep', things: { thing: 'none "at" all' } }]);
  assert.deepEqual((await found(chain)).records?.first, [
    { chain, table: 'kept_thing', key: 'none "at" all', fault: 'gone' },
  ]);
});
