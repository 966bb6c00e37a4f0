import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterThisTest } from '#test/support/run/after-this-test.ts';
import { formIn } from '#test/support/site/access-site.ts';
import { CookieBrowser } from '#test/support/site/cookie-browser.ts';
import { freePort } from '#test/support/site/free-port.ts';
import { dataPlace, type Tilts, tilts, tiltsSays } from '#test/support/site/tilts.ts';
import { demoPeople } from './country/index.ts';

// One country for all these tests, entered by the first: each start after it is a second start.
const above = mkdtempSync(join(tmpdir(), 'tilts-demo-'));
// When root starts PostgreSQL, it runs as another account, which needs access.
chmodSync(above, 0o755);
const data = join(above, 'data');
after(() => rmSync(above, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const ready = /Tilts is ready at (http:\/\/127\.0\.0\.1:\d+)/;

async function demo(environment: Readonly<Record<string, string>>): Promise<{ run: Tilts; origin: string }> {
  const run = tilts(['demo'], environment);
  const [, origin = ''] = await run.says(ready);
  await run.says(/Ctrl-C stops it all/);
  return { run, origin };
}

async function stop({ process, ended }: Tilts): Promise<void> {
  process.kill('SIGINT');
  assert.equal(await ended, 0);
}

test('first start, sign-in, a second start with all data kept, keys readable by the owner only', async () => {
  const settings = { TILTS_DATA: data, PORT: String(await freePort()) };
  const first = await demo(settings);
  for (const { surname, personalCode } of demoPeople) {
    assert.ok(first.run.said().includes(`${surname}  `) || first.run.said().includes(`${surname} `), surname);
    assert.ok(first.run.said().includes(personalCode));
  }
  const list = await casesOf(first.origin, 'Bērzkalne');
  for (const name of ['Austra Dižmežniece', 'Biruta Kastaņa', 'Zenta Viršupe']) assert.ok(list.includes(name), name);
  assert.ok(!list.includes('Lūcija Smilgāja'), 'a client of another centre');
  assert.match(list, /izdomātas/, 'every page says that it is a demo');
  assert.match(list, /Vietni uztur Demonstrācijas uzturētājs/, 'and who runs it, as a real site does');
  await stop(first.run);

  for (const file of ['keys.json', 'provider-keys.json']) {
    assert.equal(statSync(join(data, file)).mode & 0o777, 0o600, file);
  }
  assert.match(
    (await tiltsSays(['audit', 'verify'], settings)).said,
    /the audit log is consistent with itself and with the records/,
  );

  const second = await demo(settings);
  assert.doesNotMatch(second.run.said(), /Settling the demo country|Preparing the database/);
  assert.ok((await casesOf(second.origin, 'Bērzkalne')).includes('Austra Dižmežniece'));
  // Beside the running site, in the same data directory.
  assert.match(
    (await tiltsSays(['audit', 'verify'], settings)).said,
    /the audit log is consistent with itself and with the records/,
  );
  assert.match((await tiltsSays(['housekeeping'], settings)).said, /session: 0 rows deleted/);
  await stop(second.run);
});

test('an audit log that the auditor has verified is verified by the demo itself', async () => {
  const { run, origin } = await demo({ TILTS_DATA: data, PORT: String(await freePort()) });
  const browser = await signedIn(origin, 'Kraujmalis');
  const address = '/audit/verifications';
  const log = await browser.open(new URL('/audit', origin));
  let page = await browser.send(new URL(address, origin), formIn(log, address));
  assert.match(page.text, /Pārbaude notiek/);
  while (/Pārbaude notiek/.test(page.text)) {
    await setTimeout(200);
    page = await browser.open(new URL('/audit', origin));
  }
  assert.match(page.text, /Ķēde saskan pati ar sevi un ar datiem: pārbaudīti ieraksti Nr\. 1–/);
  await stop(run);
});

test('after a kill, the next start finds everything and is not blocked', async () => {
  const settings = { TILTS_DATA: data, PORT: String(await freePort()) };
  const { run } = await demo(settings);
  run.process.kill('SIGKILL');
  await run.ended;
  const next = await demo(settings);
  assert.ok((await casesOf(next.origin, 'Bērzkalne')).includes('Austra Dižmežniece'));
  await stop(next.run);
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL'] as const) {
  test(`${signal} to npm alone ends the site and its database too`, async () => {
    const port = String(await freePort());
    const { PATH = '', HOME = '' } = process.env;
    const env = { PATH, HOME, TILTS_DATA: data, PORT: port };
    const npm = spawn('npm', ['start'], { cwd: checkout, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    npm.stdout.on('data', (chunk) => (said += String(chunk)));
    while (!/Ctrl-C stops it all/.test(said)) await once(npm.stdout, 'data');
    npm.kill(signal);
    // Closed when the last process that could write to it has ended.
    await once(npm.stdout, 'close');
    assert.match(said, /Stopped\. The next start finds everything as it was\./);
    assert.ok(!existsSync(join(data, 'postgres/cluster/postmaster.pid')));
  });
}

test('asked to stop while it is starting, it starts nothing more', async () => {
  const settings = { TILTS_DATA: dataPlace(), PORT: String(await freePort()) };
  const run = tilts(['demo'], settings);
  await run.says(/Preparing the database/);
  await stop(run);
  assert.match(run.said(), /Stopping \(SIGINT\) …\nStopped/);
  assert.doesNotMatch(run.said(), /Made the tables|Settling|ready/);
});

test('if a requested port is taken, the message says by whom; without a request the next free one is used', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  afterThisTest(() => taken.close());
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const refused = await tiltsSays(['demo'], { TILTS_DATA: data, PORT: String(port) });
  assert.equal(refused.code, 78);
  assert.match(refused.said, new RegExp(`Port ${port} is taken by .*\\(process ${process.pid}\\)`));
  assert.match((await tiltsSays(['demo'], { TILTS_DATA: data, PORT: 'x' })).said, /PORT must be a number/);

  const usual = createServer().listen(8017, '127.0.0.1');
  // Another program on this machine may have it already, which is as good.
  await new Promise((resolve) => usual.once('listening', resolve).once('error', resolve));
  afterThisTest(() => usual.close());
  const { run, origin } = await demo({ TILTS_DATA: data });
  assert.match(run.said(), /Port 8017 is taken by .*; trying the next one\./);
  assert.notEqual(new URL(origin).port, '8017');
  await stop(run);
});

test("two on one data directory: the second one's message says which process has it", async () => {
  const settings = { TILTS_DATA: data };
  const { run } = await demo({ ...settings, PORT: String(await freePort()) });
  const second = await tiltsSays(['demo'], { ...settings, PORT: String(await freePort()) });
  assert.equal(second.code, 78);
  assert.match(second.said, /is in use \("?tilts, process \d+"?.*choose another directory with TILTS_DATA/);
  await stop(run);
});

/** All cases of the person's centre; the finished ones are not on their first page. */
async function casesOf(origin: string, surname: string): Promise<string> {
  const browser = await signedIn(origin, surname);
  return (await browser.open(new URL('/cases?state=all', origin))).text;
}

/** Signs in as a person does, beginning at `/`, and ends at the person's first page. */
async function signedIn(origin: string, surname: string): Promise<CookieBrowser> {
  const browser = new CookieBrowser();
  const asked = await browser.open(origin);
  const choice = await browser.send(new URL('/sign-in', origin), formIn(asked, '/sign-in'));
  const { personalCode } = demoPeople.find((person) => person.surname === surname) ?? assert.fail(surname);
  const page = await browser.send(choice.url, { person: personalCode, means: 'eid' });
  assert.equal(page.url, `${origin}/start`);
  return browser;
}
