import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
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
import { noteKey, openCheckpoint, signCheckpoint, verifierKeyOf } from '#transparency-log';

const database = await freshDatabase();
const directory = mkdtempSync(join(tmpdir(), 'tilts-public-log-'));
const seed = randomBytes(32);
const key = noteKey('tilts.example/audit', keyPairOf(seed).privateKey);
const environment = {
  DATABASE_OWNER_URL: database.urls.owner,
  TILTS_CHECKPOINT_KEY: `${key.name}:${seed.toString('base64')}`,
};
const owner = new pg.Client(database.urls.owner);
const tables = ['audit_entry', 'audit_head', 'consultation', 'log_leaf', 'log_tile', 'log_checkpoint'];
let kept: KeptTables;
const earlier = join(directory, 'earlier.note');
const later = join(directory, 'later.note');

async function publish(file: string, ...options: readonly string[]): Promise<void> {
  const { code, said } = await tiltsSays(['audit', 'publish', ...options], environment);
  assert.equal(code, 0, said);
  writeFileSync(file, said);
}

function sizeIn(note: string): number {
  const read = openCheckpoint(note, { origin: key.name, verifiers: [key] });
  return typeof read === 'string' ? assert.fail(read) : read.size;
}

before(async () => {
  const { urls, vault } = database;
  const [now, origin] = [mondayMorning, 'http://127.0.0.1'];
  const pki = makeDemoPki(now.epochMilliseconds);
  await ensureDemoCountry({ url: urls.owner, vault, now, origin, pki, say: () => undefined });
  await owner.connect();
  await publish(earlier, '--leaves', '16');
  await owner.query('select audit_append((select chain from audit_head order by number desc limit 1), $1)', [
    JSON.stringify([{ at: String(now), act: 'case.view' }]),
  ]);
  await publish(later, '--leaves', '16');
  kept = await keepTables(owner, tables);
});
after(async () => {
  await owner.end();
  rmSync(directory, { recursive: true });
});

/** What a superuser does to the database, what is said of it then with these checkpoints, and everything as it was. */
async function afterAttack(statement: string, ...files: readonly string[]) {
  await owner.query('set session_replication_role = replica');
  try {
    await owner.query(statement);
    return await tiltsSays(['audit', 'verify', ...files.flatMap((file) => ['--since', file])], environment);
  } finally {
    await kept.putBack();
  }
}

const busiest = '(select chain from kept.audit_head order by number desc limit 1)';
const recomputed = `
  do $$
  declare entry audit_entry; before bytea;
  begin
    for entry in select * from audit_entry where chain = ${busiest} and number >= 3 order by number loop
      select hash into before from audit_entry where chain = entry.chain and number = entry.number - 1;
      update audit_entry set hash = audit_hash(coalesce(before, ''), chain, number, body)
       where chain = entry.chain and number = entry.number;
    end loop;
    update audit_head h set hash = e.hash from audit_entry e where (e.chain, e.number) = (h.chain, h.number);
  end $$;`;
const rewritten = `
  update audit_entry set body = body || '{"at": "2026-02-27T08:00:00.000000Z"}', at = '2026-02-27T08:00:00Z'
   where chain = ${busiest} and number = 3;
  ${recomputed}`;
/** The leaves say what the entries say now, and no stored checkpoint contradicts. */
const relabelled = `
  update log_leaf l set leaf = sha256('\\x01'::bytea || l.salt || e.hash) from audit_entry e where (e.chain, e.number) = (l.chain, l.number);
  delete from log_checkpoint; delete from log_tile;`;
const cutOff = `
  delete from audit_entry where chain = ${busiest} and number = (select max(number) from kept.audit_entry where chain = ${busiest});
  update audit_head h set (number, hash) = (select number, hash from audit_entry e
                                             where e.chain = h.chain order by number desc limit 1) where chain = ${busiest};`;

test('what holds is told with its leaves, and since both checkpoints', async () => {
  const { code, said } = await tiltsSays(['audit', 'verify', '--since', directory], environment);
  assert.equal(code, 0, said);
  assert.match(said, /^\d+ leaves of the public log, \d+ of them entries: each is what its salt opens\.$/m);
  assert.equal(said.match(/Nothing was removed or rewritten since .*(?:earlier|later)\.note/g)?.length, 2);
});

test('each call adds as many leaves, or a multiple where more entries wait', async () => {
  const { rows } = await owner.query<{ size: number; grown: number; entries: number }>(
    'select size::int, (size - lag(size, 1, 0::bigint) over (order by size))::int as grown from log_checkpoint order by size',
  );
  const [first, second] = rows;
  const { rows: entries } = await owner.query<{ count: number }>('select count(*)::int as count from audit_entry');
  const waiting = (entries[0]?.count ?? 0) - 1;
  assert.equal(first?.grown, 16 * 2 ** Math.ceil(Math.log2(waiting / 16)));
  assert.equal(second?.grown, 16);
});

test('an entry is rewritten and its chain recomputed', async () => {
  const { code, said } = await afterAttack(rewritten);
  assert.equal(code, 1);
  assert.match(said, /^Public log: leaf \d+, .*, entry 3, stands for another entry than the one that is there/m);
  assert.doesNotMatch(said, /was altered/, 'the chain itself holds');
});

test('an entry is rewritten with its chain and with the public log', async () => {
  const silent = await afterAttack(rewritten + relabelled);
  assert.equal(silent.code, 0, 'alone it is consistent');
  const { code, said } = await afterAttack(rewritten + relabelled, earlier);
  assert.equal(code, 1);
  assert.match(said, /^Public log: its checkpoint of \d+ leaves \(.*earlier\.note\) had other leaves/m);
});

test('the end of a chain is cut off and its head set back', async () => {
  const asEntry = await afterAttack(cutOff);
  assert.match(asEntry.said, /^Public log: leaf \d+, .* stands for an entry that is not there\.$/m);
  const asNone = await afterAttack(`${cutOff}
    update log_leaf l set chain = null, number = null
     where not exists (select from audit_entry e where (e.chain, e.number) = (l.chain, l.number));`);
  assert.match(asNone.said, /^Public log: leaf \d+ is said to stand for no entry, and stands for something\.$/m);
  const gone = `${cutOff}
    delete from log_leaf where index >= (select min(size) from log_checkpoint);
    delete from log_checkpoint where size > (select min(size) from log_checkpoint);`;
  assert.equal((await afterAttack(gone)).code, 0);
  const { code, said } = await afterAttack(gone, later);
  assert.equal(code, 1);
  assert.match(said, /^Public log: its checkpoint of \d+ leaves \(.*later\.note\) had more leaves than there are\.$/m);
});

test('a whole chain is removed', async () => {
  const removed = `delete from audit_entry where chain = ${busiest}; delete from audit_head where chain = ${busiest};`;
  const { code, said } = await afterAttack(`${removed} delete from consultation;`);
  assert.equal(code, 1);
  assert.match(said, /^Public log: leaf \d+, .*, stands for an entry that is not there\.$/m);
  const without = `${removed} delete from consultation; delete from log_checkpoint; delete from log_tile;
    with kept as (select row_number() over (order by index) - 1 as index, leaf, salt, chain, number from log_leaf
                   where chain is distinct from ${busiest}), gone as (delete from log_leaf)
    insert into log_leaf select * from kept on conflict do nothing;`;
  assert.match((await afterAttack(without, earlier)).said, /had other leaves|had more leaves|follows a gap/);
});

test('two people were shown two logs', async () => {
  const { size } = { size: sizeIn((await tiltsSays(['audit', 'publish', '--leaves', '16'], environment)).said) };
  const other = join(directory, 'other.note');
  writeFileSync(
    other,
    signCheckpoint({ origin: key.name, size: size - 16, root: randomBytes(32), extensions: [] }, key),
  );
  const { code, said } = await tiltsSays(['audit', 'verify', '--since', later, '--since', other], environment);
  assert.equal(code, 1);
  assert.match(said, /its checkpoint of \d+ leaves \(.*other\.note\) had other leaves/);
  rmSync(other);
});

test('a proof holds for its entry, and is verified without a database', async () => {
  const { rows } = await owner.query<{ chain: string }>(`select ${busiest} as chain`);
  const [{ chain }] = rows as [{ chain: string }];
  const proof = join(directory, 'entry.tlog-proof');
  const { code, said } = await tiltsSays(['audit', 'prove', `${chain}/3`], environment);
  assert.equal(code, 0, said);
  writeFileSync(proof, said);
  const checked = await tiltsSays(['audit', 'check-proof', proof, '--key', verifierKeyOf(key)], {});
  assert.equal(checked.code, 0, checked.said);
  assert.match(checked.said, /^The entry with the hash [0-9a-f]{64} is leaf \d+ of \d+ in tilts\.example\/audit\.$/m);
  writeFileSync(
    proof,
    said.replace(/(?<=\nindex )\d+/, (index) => String(Number(index) + 1)),
  );
  const changed = await tiltsSays(['audit', 'check-proof', proof, '--key', verifierKeyOf(key)], {});
  assert.equal(changed.code, 1);
  assert.match(changed.said, /does not show that the entry is in the log/);
  const absent = await tiltsSays(['audit', 'prove', `${chain}/999999`], environment);
  assert.match(absent.said, /There is no such entry\./);
});
