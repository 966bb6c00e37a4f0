import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readlinkSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { ask, place, start } from '#test/support/postgres/own-server.ts';
import { afterThisTest } from '#test/support/run/after-this-test.ts';
import { completePackage } from './embedded.ts';

suite('where our own PostgreSQL may live', () => {
  test('in a directory with blanks, quotes, commas and Latvian letters', async () => {
    await start({ directory: place('Jāņa "mape", 50% \'te\''), fsync: false });
  });

  test('in a directory deeper than the path of a socket may be long', async () => {
    const deep = await start({ directory: place('dziļi/'.repeat(30)), fsync: false });
    const sockets = new URL(deep.ownerUrl.replace('@/', '@local/')).searchParams.get('host') ?? '';
    assert.match(sockets, /^\/tmp\/tilts-/);
    await deep.stop();
    rmdirSync(sockets);
  });

  test("for root's closed directory elsewhere, with a link", async (t) => {
    if (process.getuid?.() !== 0) return t.skip('only root hands the server to another account');
    const closed = place('closed');
    mkdirSync(closed, { mode: 0o700 });
    const directory = join(closed, 'postgres');
    const first = await start({ directory, fsync: false });
    const target = readlinkSync(directory);
    afterThisTest(() => rmSync(target, { recursive: true }));
    await ask(first.ownerUrl, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await start({ directory, fsync: false });
    assert.deepEqual(await ask(second.ownerUrl, 'select answer from kept'), [{ answer: 42 }]);
    await second.stop();
  });

  test('not where no directory can be made: the person is told, and what to set', async () => {
    const inTheWay = place();
    writeFileSync(inTheWay, '');
    await assert.rejects(start({ directory: join(inTheWay, 'data/postgres') }), (error: Error) => {
      assert.ok(error instanceof CannotStart);
      assert.match(error.message, /ENOTDIR.*TILTS_DATA/s);
      return true;
    });
  });

  test('without fsync only in the temporary directory, and never with real data', async () => {
    await assert.rejects(start({ directory: '/var/lib/tilts-test', fsync: false }), /only for tests/);
    assert.equal(existsSync('/var/lib/tilts-test'), false);
    const real = place();
    await (await start({ directory: real })).stop();
    await assert.rejects(start({ directory: real, fsync: false }), /never run without fsync/);
    const throwaway = place();
    await (await start({ directory: throwaway, fsync: false })).stop();
    await assert.rejects(start({ directory: throwaway }), /made for tests/);
  });
});

suite('the programs of our own PostgreSQL', () => {
  function withPrograms(wanted: string): void {
    const before = process.env.TILTS_POSTGRES;
    process.env.TILTS_POSTGRES = wanted;
    afterThisTest(() => {
      if (before === undefined) delete process.env.TILTS_POSTGRES;
      else process.env.TILTS_POSTGRES = before;
    });
  }

  test('come from the npm package where the machine has none', async () => {
    withPrograms('embedded');
    const { ownerUrl } = await start({ directory: place() });
    const [sorted] = await ask(ownerUrl, `select 'Ā' < 'B' collate "lv-x-icu" as latvian, version()`);
    assert.match(String(sorted?.version), /^PostgreSQL 15\.18 on /);
    assert.equal(sorted?.latvian, true);
  });

  test('are asked for in words when there are none', async () => {
    withPrograms('/nowhere');
    await assert.rejects(start({ directory: place(), fsync: false }), /No PostgreSQL 15 or newer .*DATABASE_URL/s);
  });

  test('of another major version are not let at existing data', async () => {
    const directory = place();
    await (await start({ directory, fsync: false })).stop();
    writeFileSync(join(directory, 'cluster/PG_VERSION'), '14\n');
    await assert.rejects(start({ directory, fsync: false }), /written by PostgreSQL 14/);
  });

  test('are completed where npm ran no install scripts', () => {
    const native = join(mkdtempSync(join(tmpdir(), 'tilts-place-')), 'native');
    afterThisTest(() => rmSync(join(native, '..'), { recursive: true }));
    for (const folder of ['bin', 'lib']) mkdirSync(join(native, folder), { recursive: true });
    for (const file of ['bin/postgres', 'bin/initdb', 'lib/libpq.so.5.15']) writeFileSync(join(native, file), '');
    const link = { source: 'native/lib/libpq.so.5.15', target: 'native/lib/libpq.so.5' };
    writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify([link]));
    completePackage(native);
    completePackage(native);
    assert.equal(readlinkSync(join(native, 'lib/libpq.so.5')), 'libpq.so.5.15');
  });
});
