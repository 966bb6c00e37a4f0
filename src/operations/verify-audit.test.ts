import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { record } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import { enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { tiltsSays } from '#test/support/site/tilts.ts';

const noCentre = '00000000-0000-0000-0000-000000000000';
const database = await freshDatabase();
const { karlis, ruta } = await enterCast(database);
const environment = { DATABASE_OWNER_URL: database.urls.owner };

for (const actor of [karlis, ruta, { at: karlis.at }]) {
  for (let times = 0; times < 3; times += 1) {
    const centre = 'centre' in actor ? actor.centre : null;
    await transaction(database, centre, async (tx) => record(tx, actor, { act: 'test' }));
  }
}

async function forge(statement: string): Promise<void> {
  const client = new pg.Client(database.urls.owner);
  await client.connect();
  try {
    await client.query('alter table audit_entry disable trigger user');
    await client.query(statement);
    await client.query('alter table audit_entry enable always trigger append_only_rows');
  } finally {
    await client.end();
  }
}

test('whole chains: nothing but that, and 0', async () => {
  assert.deepEqual(await tiltsSays(['audit', 'verify'], environment), {
    code: 0,
    said: 'Every chain of the audit log holds.\n',
  });
});

test('the first broken link of each chain, by the centre’s name, and 1', async () => {
  await forge(
    `update audit_entry set body = body || '{"act": "other"}' where chain = '${karlis.centre}' and number >= 2`,
  );
  await forge(
    `delete from audit_entry where number = (select number from audit_head where chain = '${noCentre}') and chain = '${noCentre}'`,
  );
  const { code, said } = await tiltsSays(['audit', 'verify'], environment);
  assert.equal(code, 1);
  const lines = said.trim().split('\n').toSorted();
  assert.equal(lines.length, 2, said);
  assert.match(lines[0] ?? '', /^Birzgal.* \([0-9a-f-]{36}\): entry 2 was altered\.$/);
  assert.match(lines[1] ?? '', /^What belongs to no centre \(0{8}-[0-]+\): entry \d+ is the last one .* not there\.$/);
});

test('not as the site’s role, and not where there is no database', async () => {
  const asSite = await tiltsSays(['audit', 'verify'], { DATABASE_URL: database.urls.site });
  assert.deepEqual([asSite.code, /DATABASE_OWNER_URL is missing/.test(asSite.said)], [78, true]);
  const nowhere = await tiltsSays(['audit', 'verify'], { TILTS_DATA: '/nowhere' });
  assert.deepEqual([nowhere.code, /There is no database in \/nowhere/.test(nowhere.said)], [78, true]);
});
