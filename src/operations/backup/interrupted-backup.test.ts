import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite, test } from 'node:test';
import pg from 'pg';
import { ensureDatabase } from '#operations/private-postgres/database.ts';
import { contentsOf } from '#test/support/postgres/contents.ts';
import { freshDatabase, testServerUrl } from '#test/support/postgres/database.ts';
import { until } from '#test/support/run/until.ts';
import { dataPlace, goodEnvironment, tilts, tiltsSays } from '#test/support/site/tilts.ts';

const { urls } = await freshDatabase();
const { TILTS_SEALING_KEYS = '', TILTS_SEALING_KEY = '', TILTS_LOOKUP_KEYS = '' } = goodEnvironment();
const keys = { TILTS_SEALING_KEYS, TILTS_SEALING_KEY, TILTS_LOOKUP_KEYS };
const source = { DATABASE_OWNER_URL: urls.owner, ...keys };
const empty = await ensureDatabase(await testServerUrl(), `interrupted_${process.pid}`);
const target = { DATABASE_OWNER_URL: empty.owner, ...keys };

suite('what is interrupted', () => {
  test('as a backup never looks like a complete one, and can be made again', async () => {
    const place = join(dataPlace(), 'backup');
    mkdirSync(dirname(place));
    await asOwner(urls.owner, async (client) => {
      await client.query('begin; lock table mandate_paper in access exclusive mode');
      const run = tilts(['backup', place], source);
      await until(async () => (await atWork('pg_dump', urls.owner)).includes('Lock'));
      killWithChildren(run.process.pid ?? 0);
      await run.ended;
    });
    const [left = ''] = readdirSync(dirname(place));
    assert.match(left, /^backup\.unfinished-/);
    const restored = await tiltsSays(['restore', join(dirname(place), left)], target);
    assert.equal(restored.code, 78);
    assert.match(restored.said, /is not a complete backup/);
    const again = await tiltsSays(['backup', place], source);
    assert.equal(again.code, 0, again.said);
  });

  test('as a restore leaves the place empty, and can be done again', async () => {
    const backup = join(dataPlace(), 'backup');
    assert.equal((await tiltsSays(['backup', backup], source)).code, 0);
    const run = tilts(['restore', backup], target);
    await until(async () => (await atWork('pg_restore', empty.owner)).length > 0);
    killWithChildren(run.process.pid ?? 0);
    await run.ended;
    await until(async () => (await atWork('pg_restore', empty.owner)).length === 0);
    assert.deepEqual(await contentsOf(empty.owner), {});
    const again = await tiltsSays(['restore', backup], target);
    assert.equal(again.code, 0, again.said);
  });
});

async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What the sessions of a program in a database wait for at this moment. */
async function atWork(program: string, url: string): Promise<string[]> {
  const name = new URL(url.replace('@/', '@local/')).pathname.slice(1);
  const { rows } = await asOwner(await testServerUrl(), (client) =>
    client.query<{ event: string }>(
      "select coalesce(wait_event_type, '') as event from pg_stat_activity where application_name = $1 and datname = $2",
      [program, name],
    ),
  );
  return rows.map(({ event }) => event);
}

/** As the machine's power cut does: nobody has time to clear away. */
function killWithChildren(pid: number): void {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' });
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  for (const [child = 0, parent] of processes) if (parent === pid) killWithChildren(child);
  process.kill(pid, 'SIGKILL');
}
