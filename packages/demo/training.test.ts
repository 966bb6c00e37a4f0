import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { clusterDirectory } from '#operations/data-directory.ts';
import { markInstallation } from '#operations/mark-installation.ts';
import { joinPrivatePostgres } from '#operations/private-postgres/postgres.ts';
import { openFreshDatabase } from '#test/support/postgres/database.ts';
import { afterThisTest } from '#test/support/run/after-this-test.ts';
import { formIn } from '#test/support/site/access-site.ts';
import { CookieBrowser } from '#test/support/site/cookie-browser.ts';
import { freePort } from '#test/support/site/free-port.ts';
import { dataPlace, goodEnvironment, tiltsSays } from '#test/support/site/tilts.ts';
import { demoPeople } from './country/index.ts';
import { wipeTraining } from './wipe-training.ts';

const checkout = fileURLToPath(new URL('../..', import.meta.url));

/** `npm run training …` as a separate process, without npm. */
function training(args: readonly string[], environment: Readonly<Record<string, string>>) {
  const { PATH, HOME, TYPESCRIPT_CACHE, NODE_COMPILE_CACHE } = process.env;
  const child = spawn(process.execPath, ['bin/run.js', 'packages/demo/training.ts', ...args], {
    cwd: checkout,
    env: { PATH, HOME, TYPESCRIPT_CACHE, NODE_COMPILE_CACHE, TILTS_TEST_POSTGRES: 'yes', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said }));
  afterThisTest(async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
  });
  const says = async (what: RegExp) => {
    for (;;) {
      const found = what.exec(said);
      if (found) return found;
      if (child.exitCode !== null) throw new Error(`it ended and never said ${what}:\n${said}`);
      await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), ended]);
    }
  };
  return { child, ended, says };
}

async function asked(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

test('a practice centre beside the real site: started, worked in, wiped; the real database and its keys untouched', async () => {
  // The real one stands on the same server and in the same directory, where a slip would do most harm.
  const data = dataPlace();
  const real = goodEnvironment({ TILTS_DATA: data });
  assert.equal((await tiltsSays(['migrate'], real)).code, 0);
  const before = await contentsOfReal(data);

  const settings = { TILTS_TRAINING_DATA: data, PORT: String(await freePort()) };
  const started = training([], settings);
  const [, origin = ''] = await started.says(/Tilts is ready at (http:\S+)/);
  await started.says(/Ctrl-C stops it all/);

  const browser = new CookieBrowser();
  const front = await browser.open(origin);
  assert.match(front.text, /<title>MĀCĪBAS – .*header__demo--training/s);
  const choice = await browser.send(new URL('/sign-in', origin), formIn(front, '/sign-in'));
  const list = await browser.send(choice.url, { person: demoPeople[0]?.personalCode ?? '', means: 'eid' });
  assert.equal(list.url, `${origin}/start`);
  const page = await browser.open(`${origin}/cases/new`);
  const declared = { eService: 'EPD313', reason: 'expired', noneAvailable: 'yes' };
  const opened = await browser.send(`${origin}/cases`, { ...formIn(page, '/cases'), ...declared });
  assert.match(opened.url, /\/identity-checks$/);
  assert.match(opened.text, /header__demo--training/);

  const refused = await training(['wipe'], settings).ended;
  assert.notEqual(refused.code, 0);
  assert.match(refused.said, /is running.*Stop it/);
  started.child.kill('SIGINT');
  assert.equal((await started.ended).code, 0);

  const wiped = await training(['wipe'], settings).ended;
  assert.equal(wiped.code, 0, wiped.said);
  assert.match(wiped.said, /its database is dropped/);
  assert.match((await training(['wipe'], settings).ended).said, /nothing to wipe/);
  assert.deepEqual(await contentsOfReal(data), before);
  assert.doesNotMatch(
    readFileSync(join(data, 'keys.json'), 'utf8'),
    new RegExp(real.TILTS_LOOKUP_KEYS?.slice(5) ?? '?'),
  );
});

/** The databases of the server, and what the real one has. */
async function contentsOfReal(data: string) {
  const postgres = await joinPrivatePostgres({ directory: clusterDirectory(data), say: () => undefined });
  try {
    const url = postgres.ownerUrl.replace(/\/[^/?]*(\?|$)/, '/tilts$1');
    return {
      databases: await asked(url, 'select datname from pg_database order by 1'),
      migrations: await asked(url, 'select * from migration order by 1'),
      entries: await asked(url, 'select * from audit_log_entry'),
      marks: await asked(url, 'select * from installation_mark'),
    };
  } finally {
    await postgres.stop();
  }
}

for (const kind of [undefined, 'demo', 'test'] as const) {
  test(`a database ${kind ? `of a ${kind}` : 'without any mark'} is not dropped, whatever its name`, async () => {
    const database = await openFreshDatabase({ unmarked: true });
    if (kind) await markInstallation(database.urls.owner, kind);
    await assert.rejects(wipeTraining(database.urls.owner), /not marked as a practice centre's: it is not dropped/);
    assert.equal((await asked(database.urls.owner, 'select from migration limit 1')).length, 1);
    await database.close();
  });
}
