import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { test } from 'node:test';
import pg from 'pg';
import { record } from '#acting/index.ts';
import { enterStaff } from '#organisations/index.ts';
import { loggedTransaction, transaction } from '#platform/database/database.ts';
import { freshDatabase, type TestDatabase, testServerUrl } from '#test/support/postgres/database.ts';
import { until } from '#test/support/run/until.ts';
import { freePort } from '#test/support/site/free-port.ts';
import { dataPlace, goodEnvironment, type Tilts, tilts, tiltsSays } from '#test/support/site/tilts.ts';
import { clusterDirectory } from './data-directory.ts';
import { markInstallation } from './mark-installation.ts';
import { migrate } from './migrations.ts';
import { databaseName } from './owner-database.ts';
import { ensureDatabase } from './private-postgres/database.ts';
import { startPrivatePostgres } from './private-postgres/postgres.ts';

const database: TestDatabase = await freshDatabase({ unmarked: true });
const settings = goodEnvironment({ DATABASE_URL: database.urls.site });

async function serving(
  more: Readonly<Record<string, string>> = {},
): Promise<{ site: Tilts; port: number; at: string }> {
  const port = await freePort();
  const at = `http://127.0.0.1:${port}`;
  const site = tilts(['serve'], { ...settings, TILTS_ORIGIN: at, PORT: String(port), ...more });
  await site.says(/"msg":"serving"/);
  return { site, port, at };
}

test('it serves, says that it is well, and keeps what it does in its log without addresses', async () => {
  const { site, at } = await serving();
  assert.deepEqual(Object.keys(JSON.parse(await (await fetch(`${at}/healthz`)).text())), ['tilts']);
  assert.deepEqual(await (await fetch(`${at}/readyz`)).json(), { ready: true });
  const page = await fetch(`${at}/sign-in?return_to=/people/320000-00001`);
  assert.equal(page.status, 200);
  assert.doesNotMatch(await page.text(), /izdomātas/, 'no demo strip: there is no demo data');
  await fetch(`${at}/cases/320000-00001?q=Velta`, { redirect: 'manual' });
  await site.says(/"route":"\/cases\/:case"/);
  const lines = site.said().trim().split('\n');
  const answered = lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ msg }) => msg === 'answered');
  assert.deepEqual(Object.keys(answered[0] ?? {}), [
    'level',
    'time',
    'id',
    'method',
    'route',
    'status',
    'milliseconds',
    'msg',
  ]);
  assert.doesNotMatch(site.said(), /320000|Velta/);
});

test('the footer says who runs the site as far as the operator said, and the operator hears what it leaves out', async () => {
  const silent = await serving();
  const none = await (await fetch(`${silent.at}/help`)).text();
  assert.match(none, /<footer[\s\S]*href="\/help"/);
  assert.doesNotMatch(none, /Vietni uztur|mailto:|href="tel:/);
  assert.match(silent.site.said(), /does not say who runs this site: TILTS_RUN_BY/);
  const said = {
    TILTS_RUN_BY: 'Upmalas novads',
    TILTS_CONTACT_EMAIL: 'tilts@upmala.internal',
    TILTS_CONTACT_PHONE: '+371 67000000',
    TILTS_PRIVACY_NOTICE: 'https://upmala.internal/dati',
  };
  const { site, at } = await serving(said);
  const page = await (await fetch(`${at}/sign-in`)).text();
  assert.match(page, /Vietni uztur Upmalas novads\./);
  for (const href of ['mailto:tilts@upmala.internal', 'tel:+37167000000', 'https://upmala.internal/dati']) {
    assert.ok(page.includes(`href="${href}"`), href);
  }
  assert.doesNotMatch(site.said(), /the footer does not say/);
});

test('tilts check says what would keep the site from starting, and what its footer leaves out', async () => {
  const checked = await tiltsSays(['check'], { ...settings, TILTS_RUN_BY: 'Upmalas novads' });
  assert.equal(checked.code, 0, checked.said);
  assert.match(checked.said, /in order/);
  assert.match(checked.said, /does not say whom to contact: TILTS_CONTACT_EMAIL/);
  assert.doesNotMatch(checked.said, /TILTS_RUN_BY/);
  const { TILTS_ISSUER: _, ...less } = settings;
  const refused = await tiltsSays(['check'], less);
  assert.notEqual(refused.code, 0);
  assert.match(refused.said, /TILTS_ISSUER/);
});

test('measures are for this machine, not for whom a proxy asks, and with a token for its holder', async () => {
  const token = 'a-token-for-the-monitoring';
  const { at } = await serving();
  await fetch(`${at}/sign-in`);
  const told = await (await fetch(`${at}/metrics`)).text();
  assert.match(told, /tilts_request_seconds_count\{method="GET",route="\/sign-in",status="200"\} 1/);
  assert.match(told, /tilts_database_connections\{state="waiting"\} 0/);
  for (const headers of [{ 'X-Forwarded-For': '10.0.0.1' }, { Forwarded: 'for=10.0.0.1' }, { Via: '1.1 proxy' }]) {
    assert.equal((await fetch(`${at}/metrics`, { headers })).status, 404);
  }
  const guarded = await serving({ TILTS_METRICS_TOKEN: token });
  assert.equal((await fetch(`${guarded.at}/metrics`)).status, 404);
  const wrong = { headers: { Authorization: `Bearer ${token}x` } };
  assert.equal((await fetch(`${guarded.at}/metrics`, wrong)).status, 404);
  const right = { headers: { Authorization: `Bearer ${token}` } };
  assert.equal((await fetch(`${guarded.at}/metrics`, right)).status, 200);
});

test('asked to stop, it answers what was asked, takes nothing new, and ends well; asked again, it goes on ending', async () => {
  const { site, port, at } = await serving();
  const form = 'return_to=%2F';
  const slow = await halfARequest(port, form);
  // One that was answered and waits for more must not hold it up.
  await fetch(`${at}/healthz`);
  site.process.kill('SIGTERM');
  await site.says(/"msg":"stopping"/);
  site.process.kill('SIGTERM');
  // No new connection is taken.
  await until(() =>
    fetch(`${at}/healthz`).then(
      () => false,
      () => true,
    ),
  );
  assert.equal(site.process.exitCode, null, 'it waits for the answer under way');
  slow.socket.write(form.slice(4));
  assert.match(await slow.answer, /^HTTP\/1\.1 (303|503) /);
  assert.equal(await site.ended, 0);
  assert.match(site.said(), /"msg":"stopped"/);
});

test('too many requests from one address are turned away, before they cost anything', async () => {
  const { at } = await serving({ TILTS_REQUESTS_PER_MINUTE: '3' });
  const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(() => fetch(`${at}/signed-out`)));
  const statuses = answers.map(({ status }) => status);
  // The eight may lie on both sides of a full minute.
  assert.ok(statuses.filter((status) => status === 429).length >= 2, statuses.join());
  assert.equal(answers.find(({ status }) => status === 429)?.headers.get('retry-after'), '60');
});

test('two on one port: the second says who is there', async () => {
  const { port, site } = await serving();
  const second = await tiltsSays(['serve'], { ...settings, PORT: String(port) });
  assert.equal(second.code, 78);
  assert.match(second.said, new RegExp(`Port ${port} is taken by .*\\(process \\d+\\)`));
  assert.equal(site.process.exitCode, null);
});

test('a database made for a demo or a test is refused at every door, and one that was worked with cannot become one', async () => {
  const marked = await freshDatabase();
  const { DATABASE_URL: _, ...rest } = settings;
  const file = `${dataPlace()}.url`;
  writeFileSync(file, marked.urls.site);
  for (const door of [
    { DATABASE_URL: marked.urls.site },
    { DATABASE_URL_FILE: file },
    { TILTS_DATA: await demoData() },
  ]) {
    const refused = await tiltsSays(['serve'], { ...rest, PORT: '0', ...door });
    assert.equal(refused.code, 78);
    assert.match(refused.said, /This database was made for a (test|demo): what is in it is made up/);
  }
  await assert.rejects(asOwner('delete from installation_mark', marked.urls.owner), /append-only|cannot be/i);
  const worked = await freshDatabase({ unmarked: true });
  await transaction(worked, null, async (tx) => record(tx, { at: Temporal.Now.instant() }, { act: 'test.act' }));
  await assert.rejects(markInstallation(worked.urls.owner, 'demo'), /was not made for a demo/);
});

test('a database that is not up to date is refused, with what to do; so is one that is ahead', async () => {
  const empty = await ensureDatabase(await testServerUrl(), `empty_${process.pid}`);
  const refused = await tiltsSays(['serve'], { ...settings, DATABASE_URL: empty.site });
  assert.equal(refused.code, 78);
  assert.match(refused.said, /Run "tilts migrate" first, for: 0000-platform, /);
  const migrated = await tiltsSays(['migrate'], { DATABASE_OWNER_URL: empty.owner });
  assert.deepEqual([migrated.code, /up to date: \d+ new/.test(migrated.said)], [0, true]);
  assert.equal(
    (await tiltsSays(['migrate'], { DATABASE_OWNER_URL: empty.owner })).said,
    'The database is up to date.\n',
  );
  await asOwner("insert into migration values (9999, '9999-later', 'x')", empty.owner);
  const ahead = await tiltsSays(['serve'], { ...settings, DATABASE_URL: empty.site });
  assert.match(ahead.said, /another version of Tilts: 9999-later/);
});

test('a small office: with a data directory alone, the database is our own', async () => {
  const TILTS_DATA = dataPlace();
  const { DATABASE_URL: _, ...rest } = settings;
  const early = await tiltsSays(['serve'], { ...rest, TILTS_DATA });
  assert.deepEqual([early.code, /Run "tilts migrate" first/.test(early.said)], [78, true]);
  assert.equal((await tiltsSays(['migrate'], { TILTS_DATA })).code, 0);
  const site = tilts(['serve'], { ...rest, TILTS_DATA, PORT: '0', TILTS_TEST_POSTGRES: '' });
  await site.says(/"msg":"serving"/);
  site.process.kill('SIGTERM');
  assert.equal(await site.ended, 0);
});

test('no database there is told in a sentence', async () => {
  const nowhere = 'postgresql://site@127.0.0.1:1/tilts';
  const refused = await tiltsSays(['serve'], { ...settings, DATABASE_URL: nowhere });
  assert.deepEqual(
    [refused.code, refused.said.trim()],
    [75, 'The database does not answer: connect ECONNREFUSED 127.0.0.1:1'],
  );
  const unmade = database.urls.site.replace(/\/[^/?]*(\?|$)/, '/not_made_yet$1');
  const early = await tiltsSays(['serve'], { ...settings, DATABASE_URL: unmade });
  assert.deepEqual([early.code, /"not_made_yet" does not exist/.test(early.said)], [75, true]);
});

// Last, because from then on the database holds what these settings' keys do not open.
test('an owner, a superuser, a stranger and other keys are refused as the site', async () => {
  const owner = await tiltsSays(['serve'], { ...settings, DATABASE_URL: database.urls.owner });
  assert.equal(owner.code, 78);
  assert.match(owner.said, /superuser or may bypass row security/);
  assert.match(owner.said, /owns the tables/);
  await asOwner(`do $$ begin create role tilts_stranger login; exception when duplicate_object then null; end $$`);
  const stranger = { ...settings, DATABASE_URL: database.urls.site.replace('tilts_site', 'tilts_stranger') };
  assert.match((await tiltsSays(['serve'], stranger)).said, /permission denied .* Grant the role tilts_app/);
  await asOwner(
    'grant usage on schema jobs to tilts_stranger; grant select on migration, jobs.version to tilts_stranger',
  );
  assert.match((await tiltsSays(['serve'], stranger)).said, /"tilts_stranger" is not a member of tilts_app/);
  const sealed = { personalNumber: 'PNOLV-000123-00001', givenName: 'A', surname: 'B', email: 'c' };
  await loggedTransaction(database, null, (tx) => enterStaff(tx, { at: Temporal.Now.instant() }, sealed));
  const otherKeys = await tiltsSays(['serve'], settings);
  assert.deepEqual([otherKeys.code, /The keys do not open/.test(otherKeys.said)], [78, true]);
});

/** The data directory of a demo. */
async function demoData(): Promise<string> {
  const data = dataPlace();
  const postgres = await startPrivatePostgres({ directory: clusterDirectory(data) });
  const { owner } = await ensureDatabase(postgres.ownerUrl, databaseName);
  await migrate(owner);
  await markInstallation(owner, 'demo');
  await postgres.stop();
  return data;
}

/** A posted form of which all but the last bytes have arrived. */
async function halfARequest(port: number, form: string): Promise<{ socket: Socket; answer: Promise<string> }> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += String(chunk);
  });
  const head = ['POST /sign-in HTTP/1.1', `Host: 127.0.0.1:${port}`, 'Content-Type: application/x-www-form-urlencoded'];
  socket.write(`${head.join('\r\n')}\r\nContent-Length: ${form.length}\r\n\r\n${form.slice(0, 4)}`);
  return { socket, answer: once(socket, 'close').then(() => answer) };
}

async function asOwner(statement: string, url = database.urls.owner): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(statement);
  await client.end();
}
