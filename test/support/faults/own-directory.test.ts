import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isAlive } from '#operations/private-postgres/server.ts';
import { postmaster } from '#test/support/postgres/own-server.ts';
import { until } from '#test/support/run/until.ts';
import { openOwnDirectory } from './own-directory.ts';

const name = `tilts-own-directory-${process.pid}`;
const skip = process.platform === 'linux' ? false : 'disks are found as Linux lists them';

test('what a killed run left is put away by the next one, its disk and its PostgreSQL too, and that of a living one stays', {
  skip,
}, async () => {
  const program = `
    import { chmodSync } from 'node:fs';
    import { join } from 'node:path';
    import { startPrivatePostgres } from '#operations/private-postgres/postgres.ts';
    import { openOwnDirectory } from '#test/support/faults/own-directory.ts';
    const { directory } = openOwnDirectory('${name}', { asDisk: true });
    chmodSync(directory, 0o755);
    await startPrivatePostgres({ directory: join(directory, 'data/postgres'), fsync: false });
    console.log(directory);
    setInterval(() => undefined, 1000);`;
  const run = ['--input-type=module', '--eval', program];
  const child = spawn(process.execPath, [...process.execArgv, ...run], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await once(child.stdout, 'data');
  const left = String(said).trim();
  const server = postmaster(join(left, 'data/postgres'));

  openOwnDirectory(name)[Symbol.dispose]();
  assert.ok(existsSync(join(left, 'data')), 'its process lives');
  child.kill('SIGKILL');
  await once(child, 'exit');
  assert.ok(isAlive(server));
  openOwnDirectory(name)[Symbol.dispose]();
  assert.equal(existsSync(left), false);
  assert.ok(!readFileSync('/proc/mounts', 'utf8').includes(left));
  await until(() => !isAlive(server));
});
