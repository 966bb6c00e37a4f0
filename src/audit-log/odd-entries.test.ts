import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { alsoIn, enterCast, mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { faultsOfLog } from '#test/support/postgres/faults-of-log.ts';
import { asOwner } from '#test/support/postgres/traces.ts';
import { wholeSite } from '#test/support/site/whole-site.ts';
import { unusualLooks } from './unusual-looks.ts';

// The owner of the tables, and the site's role before the database asked for it, could write anything into the log.
const database = await freshDatabase();
const cast = await enterCast(database);
await prepareCentres(database, [cast.karlis]);
const auditor = await alsoIn(database, cast.viewer, 'auditor');
const site = await wholeSite(database, mondayMorning);
await leadCase(database, cast.karlis, '22.1.1');

const values: readonly unknown[] = [
  'text',
  '',
  7,
  true,
  null,
  [],
  ['x', 7, null],
  {},
  { constructor: 'x', x: { y: [1] } },
];
/** `audit_append` takes none of these: they have no moment. */
const noObjects = values.filter((value) => typeof value !== 'object' || value === null || Array.isArray(value));
const at = mondayMorning.toString();
const odd: readonly unknown[] = [
  ...['role', 'purpose', 'things', 'whose', 'refusal', 'written', 'point', 'caller', 'anything', 'constructor'].flatMap(
    (member) => values.map((value) => ({ act: 'odd.entry', person: cast.karlis.person, at, [member]: value })),
  ),
  ...values.map((value) => ({
    act: 'odd.entry',
    person: cast.karlis.person,
    at,
    whose: { clients: value, others: value },
  })),
  ...values.map((value) => ({
    act: 'odd.entry',
    person: cast.karlis.person,
    at,
    refusal: { code: value, details: value },
  })),
  { act: 'constructor', at, things: { role: 'constructor', act: 'constructor', constructor: 'x', page: '__proto__' } },
  { act: '', at, role: 'constructor', purpose: 'constructor', whose: { constructor: ['x'] } },
  ...noObjects,
];

const lastOdd = await asOwner(database, async (client) => {
  const { rows: heads } = await client.query('select number::integer as n, hash from audit_head where chain = $1', [
    auditor.centre,
  ]);
  let { n, hash } = heads[0] as { n: number; hash: Buffer };
  for (const body of odd) {
    n += 1;
    const said = await client.query<{ hash: Buffer }>(
      `insert into audit_entry (chain, number, at, person_id, act, point, refused, client_id, caller, body, hash)
       select $1, $2, $3, (body ->> 'person')::uuid, coalesce(body ->> 'act', 'x'), body ->> 'point', (body -> 'refusal') is not null, null,
              body ->> 'caller', body, audit_hash($4, $1, $2, body) from (select $5::jsonb as body) b returning hash`,
      [auditor.centre, n, at, hash, JSON.stringify(body)],
    );
    hash = said.rows[0]?.hash as Buffer;
  }
  await client.query('update audit_head set number = $2, hash = $3 where chain = $1', [auditor.centre, n, hash]);
  return n;
});

suite('an entry that nobody expected is shown as what it is, and stands in the way of no other', () => {
  const pageAfter = async <Found>(
    address: string,
    nextOf: (text: string) => string | undefined,
    found: (text: string) => Found[],
  ) => {
    const all: Found[] = [];
    for (let next: string | undefined = ''; next !== undefined; ) {
      const answer = await site.get(auditor, `${address}${next}`);
      const text = await answer.text();
      assert.equal(answer.status, 200, text.slice(0, 500));
      all.push(...found(text));
      next = nextOf(text);
    }
    return all;
  };

  test('on the page', async () => {
    const shown = await pageAfter(
      '/audit',
      (text) => /href="\/audit(\?after=\d+)"/.exec(text)?.[1],
      (text) => text.match(/<small>(Nr\.|No\.)? ?[^<]*<\/small>/g) ?? [],
    );
    assert.ok(shown.length >= odd.length);
  });

  test('by the API', async () => {
    type Answer = {
      entries: { things: Record<string, string>; whose: Record<string, string[]> }[];
      next: number | null;
    };
    const entries = await pageAfter(
      '/api/audit',
      (text) => {
        const { next } = JSON.parse(text) as Answer;
        return next === null ? undefined : `?after=${next}`;
      },
      (text) => (JSON.parse(text) as Answer).entries,
    );
    assert.ok(entries.length > odd.length);
    assert.ok(
      entries.some(({ things }) => things.anything === '{"x":{"y":[1]},"constructor":"x"}'),
      'a member that is not known',
    );
    assert.ok(
      entries.some(({ things }) => things.body === '["x",7,null]'),
      'a body that is no object',
    );
    assert.ok(entries.some(({ whose }) => whose.whose?.[0] === 'text'));
  });

  test('in the export, with every line', async () => {
    const answer = await site.get(auditor, '/audit/export');
    const lines = (await answer.text()).trim().split('\n');
    assert.ok(lines.filter((line) => line.includes('odd.entry')).length >= odd.length - 12, `${lines.length} lines`);
  });

  test('for whoever asks whose data an account saw, and for a monitor', async () => {
    const asked = `account=${cast.karlis.person}&from=2026-03-02&to=2026-03-02`;
    const answer = await site.get(auditor, `/api/audit/seen?${asked}`);
    assert.equal(answer.status, 200);
    assert.equal(((await answer.json()) as { people: object[] }).people.length, 1, 'the client whose case it is');
    assert.equal((await site.get(auditor, `/audit/seen?${asked}`)).status, 200);
    assert.ok((await unusualLooks(database, mondayMorning)).mostSeen > 0);
  });

  test('and when the log is verified: only a body without its moment is not what its columns say', async () => {
    const number = lastOdd - noObjects.length + 1;
    assert.deepEqual(await faultsOfLog(database.urls.owner), [{ chain: auditor.centre, number, fault: 'columns' }]);
  });
});
