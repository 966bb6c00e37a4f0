import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openDatabase } from '#platform/database/database.ts';
import { tryToWrite } from '#platform/database/try-to-write.ts';
import { testVault } from '#test/support/postgres/database.ts';
import { hang } from '#test/support/postgres/hang.ts';
import { place, postmaster } from '#test/support/postgres/own-server.ts';
import { afterThisTest } from '#test/support/run/after-this-test.ts';
import { fillDisk } from '#test/support/run/fill-disk.ts';
import { until } from '#test/support/run/until.ts';
import { migrate } from './migrations.ts';
import { ensureDatabase } from './private-postgres/database.ts';
import { startPrivatePostgres } from './private-postgres/postgres.ts';
import { readiness } from './readiness.ts';

async function running(directory: string) {
  const said: string[] = [];
  const server = await startPrivatePostgres({ directory, say: (line) => void said.push(line) });
  afterThisTest(() => server.stop());
  const urls = await ensureDatabase(server.ownerUrl, 'tilts');
  await migrate(urls.owner);
  const database = openDatabase({ url: urls.site, vault: testVault, connections: 4 });
  afterThisTest(() => database.close());
  return { said, database, ready: readiness(database) };
}

test('a database that hangs is not ready, and is told so within seconds, however many ask', async () => {
  const directory = place();
  const { ready } = await running(directory);
  assert.equal(await ready(), undefined);
  const wake = hang(directory);
  afterThisTest(wake);
  await until(async () => (await Promise.all([ready(), ready(), ready()])).every((why) => why === 'database'));
  wake();
  await until(async () => (await ready()) === undefined);
});

test('a server that does not start is tried again until it does, and says why', async () => {
  const directory = place();
  const { said, ready } = await running(directory);
  const [there, away] = ['global/pg_control', 'global/away'].map((name) => join(directory, 'cluster', name));
  assert.ok(there && away);
  renameSync(there, away);
  process.kill(postmaster(directory), 'SIGKILL');
  const told = /did not come back; trying again in \d+ s\. .*did not start: \S.*pg_control/s;
  await until(() => said.filter((line) => told.test(line)).length > 1);
  assert.equal(await ready(), 'database');
  renameSync(away, there);
  await until(async () => (await ready()) === undefined);
  assert.equal(said.at(-1), 'The database is back.');
});

const skip = process.getuid?.() === 0 && process.platform === 'linux' ? false : 'only root can mount a small disk';

test('on a full disk it is not ready, though it answers; a server that ends there comes back when there is room', {
  skip,
}, async () => {
  const disk = smallDisk(160);
  const { said, ready } = await running(join(disk, 'postgres'));
  assert.equal(await ready(), undefined);
  await until(async () => {
    fillDisk(join(disk, 'filler'));
    return (await ready()) === 'writing';
  });
  process.kill(postmaster(join(disk, 'postgres')), 'SIGKILL');
  await until(() => said.some((line) => /did not come back; .*there is no room left on the disk/s.test(line)));
  rmSync(join(disk, 'filler'));
  await until(async () => (await ready()) === undefined);
});

test('a disk with less room than an act and its papers need is full', { skip }, async () => {
  const disk = smallDisk(160);
  const filler = join(disk, 'filler');
  const { database } = await running(join(disk, 'postgres'));
  await tryToWrite(database);
  await until(async () => {
    fillDisk(filler);
    truncateSync(filler, statSync(filler).size - 256 * 1024);
    return tryToWrite(database).then(
      () => false,
      () => true,
    );
  });
  truncateSync(filler, statSync(filler).size - 4 * 1024 * 1024);
  await until(() =>
    tryToWrite(database).then(
      () => true,
      () => false,
    ),
  );
});

function smallDisk(megabytes: number): string {
  const disk = mkdtempSync(join(tmpdir(), 'tilts-disk-'));
  mkdirSync(disk, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk]);
  assert.equal(mounted.status, 0, String(mounted.stderr));
  chmodSync(disk, 0o755);
  afterThisTest(() => {
    spawnSync('umount', ['--lazy', disk]);
    if (existsSync(disk)) rmSync(disk, { recursive: true });
  });
  return disk;
}
