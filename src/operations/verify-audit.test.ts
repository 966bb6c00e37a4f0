import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { ensureDemoCountry } from '#demo/country/index.ts';
import { makeDemoPki } from '#demo/pki/index.ts';
import { keyPairOf } from '#platform/cryptography/ed25519.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { type KeptTables, keepTables } from '#test/support/postgres/kept-tables.ts';
import { tiltsSays } from '#test/support/site/tilts.ts';
import { noteKey, signNote } from '#transparency-log';

const noCentre = '00000000-0000-0000-0000-000000000000';
const database = await freshDatabase();
const directory = mkdtempSync(join(tmpdir(), 'tilts-checkpoints-'));
const seed = randomBytes(32);
const environment = {
  DATABASE_OWNER_URL: database.urls.owner,
  TILTS_CHECKPOINT_KEY: `tilts.example/audit:${seed.toString('base64')}`,
};
const kept = join(directory, 'kept.note');
const owner = new pg.Client(database.urls.owner);
let tables: KeptTables;
/** A chain of which no record tells. */
const onlyLooks = randomUUID();

before(async () => {
  const { urls, vault } = database;
  const [now, origin] = [mondayMorning, 'http://127.0.0.1'];
  const pki = makeDemoPki(now.epochMilliseconds);
  await ensureDemoCountry({ url: urls.owner, vault, now, origin, pki, say: () => undefined });
  await owner.connect();
  const look = JSON.stringify([{ at: String(now), act: 'case.view' }]);
  await owner.query('select audit_append($1, $2)', [onlyLooks, look]);
  await owner.query('select audit_append((select chain from audit_head order by number desc limit 1), $1)', [look]);
  tables = await keepTables(owner, ['audit_entry', 'audit_head', 'consultation']);
  writeFileSync(kept, (await tiltsSays(['audit', 'checkpoint'], environment)).said);
});
after(async () => {
  await owner.end();
  rmSync(directory, { recursive: true });
});

/** What a superuser does to the database, what is said of it then, and everything as it was. */
async function afterAttack(statement: string, ...options: readonly string[]) {
  await owner.query('set session_replication_role = replica');
  try {
    await owner.query(statement);
    return await tiltsSays(['audit', 'verify', ...options], environment);
  } finally {
    await tables.putBack();
  }
}

/** The centre's chain from this entry on as if it had always been so. */
const recompute = (from: number) => `
  do $$
  declare entry audit_entry; before bytea;
  begin
    for entry in select * from audit_entry where chain = ${busiest} and number >= ${from} order by number loop
      select hash into before from audit_entry where chain = entry.chain and number = entry.number - 1;
      update audit_entry set hash = audit_hash(coalesce(before, ''), chain, number, body)
       where chain = entry.chain and number = entry.number;
    end loop;
    update audit_head h set hash = e.hash from audit_entry e where (e.chain, e.number) = (h.chain, h.number);
  end $$;`;

const busiest = '(select chain from kept.audit_head order by number desc limit 1)';
const busy = `chain = ${busiest}`;
/** The entries from the last consultation on are gone, and the head is set back. */
const cutOff = `
  delete from audit_entry
   where ${busy} and number >= (select max(number) from kept.audit_entry where ${busy} and act = 'consultation.hold');
  update audit_head h set (number, hash) = (select number, hash from audit_entry e
                                             where e.chain = h.chain order by number desc limit 1) where ${busy};`;

test('what holds is said to be consistent, and never that nothing was removed', async () => {
  const { code, said } = await tiltsSays(['audit', 'verify'], environment);
  assert.equal(code, 0);
  assert.match(said, /^\d+ entries in 5 chains: the audit log is consistent with itself and with the records\.$/m);
  assert.doesNotMatch(said, /removed/);
  assert.match(said, /only a checkpoint shows: --since FILE/);
});

test('with a checkpoint that was kept, that nothing was removed since', async () => {
  const { code, said } = await tiltsSays(['audit', 'verify', '--since', kept, '--since', directory], environment);
  assert.equal(code, 0, said);
  assert.equal(said.match(/Nothing in it was removed or rewritten since .*kept\.note \(.*, 5 chains\)\./g)?.length, 2);
  const { said: vkey } = await tiltsSays(['audit', 'vkey'], environment);
  const elsewhere = { DATABASE_OWNER_URL: database.urls.owner };
  const asked = await tiltsSays(['audit', 'verify', '--since', kept, '--key', vkey.trim()], elsewhere);
  assert.equal(asked.code, 0, asked.said);
});

test('the first broken link of each chain, by the centre’s name', async () => {
  const { code, said } = await afterAttack(`
    update audit_entry set body = body || '{"act": "other"}' where ${busy} and number >= 2;
    delete from audit_entry where chain = '${noCentre}' and number = (select number from audit_head where chain = '${noCentre}')`);
  assert.equal(code, 1);
  assert.match(said, /^\S.* \([0-9a-f-]{36}\): entry 2 was altered\.$/m);
  assert.match(said, /^What belongs to no centre \(0{8}-[0-]+\): entry \d+ is the last one .* not there\.$/m);
});

test('entries cut off at the end with the head set back: their records tell', async () => {
  const { code, said } = await afterAttack(cutOff);
  assert.equal(code, 1);
  assert.match(said, /: consultation [0-9a-f-]{36} is a record that no entry tells of\.$/m);
  assert.doesNotMatch(said, /: entry /);
});

test('the whole chain of a centre deleted: its records tell', async () => {
  const { code, said } = await afterAttack(`
    delete from audit_entry where ${busy}; delete from audit_head where ${busy}`);
  assert.equal(code, 1);
  assert.match(said, /: archive_file [0-9a-f-]{36} is a record that no entry tells of\.$/m);
  assert.match(said, /… and \d+ more of /);
});

test('the last entry, of a look that left no record, cut off with the head set back: only a checkpoint tells', async () => {
  const attack = `
    delete from audit_entry e using kept.audit_head h where (e.chain, e.number) = (h.chain, h.number) and e.${busy};
    update audit_head h set (number, hash) = (select number, hash from audit_entry e
                                               where e.chain = h.chain order by number desc limit 1) where ${busy}`;
  const blind = await afterAttack(attack);
  assert.equal(blind.code, 0, blind.said);
  const { code, said } = await afterAttack(attack, '--since', kept);
  assert.equal(code, 1);
  assert.match(said, /: at \S*kept\.note \(.*\) it had \d+ entries, and entry \d+ is not there\.$/m);
});

test('an entry rewritten and its chain recomputed: only a checkpoint tells', async () => {
  const rewritten = `update audit_entry set body = body || '{"point": "2.6"}', point = '2.6' where ${busy} and number = 5; ${recompute(5)}`;
  const blind = await afterAttack(rewritten);
  assert.equal(blind.code, 0, blind.said);
  const { code, said } = await afterAttack(rewritten, '--since', kept);
  assert.equal(code, 1);
  assert.match(said, /it had another entry \d+: it or one before it was rewritten\.$/m);
});

test('an entry altered, and the database’s own hash made to say what is stored: hashed outside of the database', async () => {
  const kept = await owner.query(
    "select pg_get_functiondef('audit_hash(bytea, uuid, bigint, jsonb)'::regprocedure) as text",
  );
  try {
    const { code, said } = await afterAttack(`
      create or replace function audit_hash(previous bytea, chain uuid, number bigint, body jsonb) returns bytea language sql
      as $$ select hash from audit_entry e where (e.chain, e.number) = ($2, $3) $$;
      update audit_entry set body = body || '{"purpose": "none"}' where ${busy} and number = 5`);
    assert.equal(code, 1);
    assert.match(said, /: entry 5 was altered\.$/m);
  } finally {
    await owner.query(kept.rows[0].text);
  }
});

test('a whole chain of looks deleted: only a checkpoint tells', async () => {
  const attack = `delete from audit_entry where chain = '${onlyLooks}'; delete from audit_head where chain = '${onlyLooks}'`;
  const { code, said } = await afterAttack(attack, '--since', kept);
  assert.equal(code, 1);
  assert.equal(said.trim().split('\n').length, 1, said);
  assert.match(said, /it had 1 entries, and the chain is not there\.$/m);
});

test('a record without its entry, and an entry without its record', async () => {
  const id = randomUUID();
  const added = await afterAttack(
    `insert into consultation (centre_id, id, edition_id, topic, outcome, held_at, recorded_at, held_by)
     select centre_id, '${id}', edition_id, topic, outcome, held_at, recorded_at, held_by from consultation limit 1`,
  );
  assert.deepEqual(
    [added.code, added.said.includes(`consultation ${id} is a record that no entry tells of.`)],
    [1, true],
  );
  const deleted = await afterAttack(
    'delete from consultation where id = (select min(id::text)::uuid from consultation)',
  );
  assert.equal(deleted.code, 1);
  assert.match(deleted.said, /: consultation [0-9a-f-]{36} has an entry, and its record is not there\.$/m);
});

test('a checkpoint that cannot be believed is refused in words', async () => {
  const note = (await tiltsSays(['audit', 'checkpoint'], environment)).said;
  const keyOf = (secret: Uint8Array) => noteKey('tilts.example/audit', keyPairOf(secret).privateKey);
  const key = keyOf(seed);
  for (const [content, why] of [
    ['', /is not a signed note/],
    [note.replace(/ \d+ /, ' 1 '), /has a wrong signature/],
    [signNote(note.slice(0, note.indexOf('\n\n') + 1), keyOf(randomBytes(32))), /is not signed by the key/],
    [signNote(note.slice(0, note.indexOf('\n\n') + 1).replace(key.name, 'other.example/audit'), key), /another origin/],
    [signNote(`${key.name}\nhello\n`, key), /is not a checkpoint/],
  ] as const) {
    const file = join(directory, 'other.txt');
    writeFileSync(file, content);
    const { code, said } = await tiltsSays(['audit', 'verify', '--since', file], environment);
    assert.equal(code, 78, said);
    assert.match(said, why);
  }
  const nowhere = await tiltsSays(['audit', 'verify', '--since', '/nowhere.note'], environment);
  assert.deepEqual([nowhere.code, /There is no \/nowhere\.note\./.test(nowhere.said)], [78, true]);
});

test('not as the site’s role, not where there is no database, and no checkpoint without a key', async () => {
  const asSite = await tiltsSays(['audit', 'verify'], { DATABASE_URL: database.urls.site });
  assert.deepEqual([asSite.code, /DATABASE_OWNER_URL is missing/.test(asSite.said)], [78, true]);
  const nowhere = await tiltsSays(['audit', 'verify'], { TILTS_DATA: '/nowhere' });
  assert.deepEqual([nowhere.code, /There is no database in \/nowhere/.test(nowhere.said)], [78, true]);
  const keyless = await tiltsSays(['audit', 'checkpoint'], { DATABASE_OWNER_URL: database.urls.owner });
  assert.deepEqual([keyless.code, /TILTS_CHECKPOINT_KEY is missing/.test(keyless.said)], [78, true]);
});
