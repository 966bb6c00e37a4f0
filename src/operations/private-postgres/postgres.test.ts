import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { ask, place, postmaster, start, startInAnotherProcess } from '#test/support/postgres/own-server.ts';
import { afterThisTest } from '#test/support/run/after-this-test.ts';
import { until } from '#test/support/run/until.ts';

suite('our own PostgreSQL', () => {
  test('keeps checksums, speaks UTF-8 and listens only on a socket that nobody else can reach', async () => {
    const directory = place();
    const { ownerUrl } = await start({ directory });
    const settings = await ask(
      ownerUrl,
      `select current_setting('data_checksums') checksums, current_setting('server_encoding') encoding,
              current_setting('listen_addresses') addresses, current_setting('fsync') fsync`,
    );
    assert.deepEqual(settings, [{ checksums: 'on', encoding: 'UTF8', addresses: '', fsync: 'on' }]);
    for (const path of ['.', 'cluster', 'socket']) assert.equal(statSync(join(directory, path)).mode & 0o777, 0o700);
  });

  test('keeps its data from one start to the next', async () => {
    const directory = place();
    const first = await start({ directory });
    await ask(first.ownerUrl, 'create table kept as select 42 as answer');
    await Promise.all([first.stop(), first.stop()]);
    const second = await start({ directory });
    assert.deepEqual(await ask(second.ownerUrl, 'select answer from kept'), [{ answer: 42 }]);
  });

  test('killed under us, it comes back with everything it had confirmed', async () => {
    const directory = place();
    const back = Promise.withResolvers<void>();
    const say = (line: string) => void (line.includes('is back') && back.resolve());
    const { ownerUrl } = await start({ directory, say });
    await ask(ownerUrl, 'create table kept as select 42 as answer');
    process.kill(postmaster(directory), 'SIGKILL');
    await back.promise;
    assert.deepEqual(await ask(ownerUrl, 'select answer from kept'), [{ answer: 42 }]);
  });

  test('writes no personal data of a failed statement into its log', async () => {
    const directory = place();
    const { ownerUrl } = await start({ directory, fsync: false });
    await ask(ownerUrl, 'create table code (code text unique)');
    await assert.rejects(ask(ownerUrl, "insert into code values ('000123-00001'), ('000123-00001')"), /duplicate key/);
    const log = readFileSync(join(directory, 'postgres.log'), 'utf8');
    assert.match(log, /duplicate key/);
    assert.doesNotMatch(log, /000123/);
  });
});

suite('a start after somebody was killed', () => {
  test('takes over the server that a killed process left', async () => {
    const directory = place();
    const other = startInAnotherProcess(directory);
    await ask(await other.url, 'create table kept as select 42 as answer');
    const left = postmaster(directory);
    await other.kill();
    const { ownerUrl } = await start({ directory });
    assert.equal(postmaster(directory), left);
    assert.deepEqual(await ask(ownerUrl, 'select answer from kept'), [{ answer: 42 }]);
  });

  test('waits while a child of the killed server is still at work', async () => {
    const directory = place();
    const other = startInAnotherProcess(directory);
    const url = await other.url;
    const question = ask(url, 'select count(*) from generate_series(1, 1000000000000)').catch(() => {});
    const busy = "select pid from pg_stat_activity where query like '%generate_series%' and pid <> pg_backend_pid()";
    let child: number | undefined;
    await until(async () => {
      child = (await ask<{ pid: number }>(url, busy))[0]?.pid;
      return child !== undefined;
    });
    process.kill(postmaster(directory), 'SIGKILL');
    await other.kill();
    let started = false;
    const next = start({ directory }).then(() => {
      started = true;
    });
    // Time enough to start, on a machine that is not busy.
    await sleep(500);
    assert.equal(started, false, 'the child is still there');
    process.kill(child ?? 0, 'SIGKILL');
    await next;
    await question;
  });

  test('is not stopped by a process number in postmaster.pid that is somebody else by now', async () => {
    const directory = place();
    const first = await start({ directory });
    const old = readFileSync(join(directory, 'cluster/postmaster.pid'), 'utf8');
    await first.stop();
    const { uid, gid } = statSync(directory);
    const somebody = spawn('sleep', ['60'], { cwd: '/', ...(process.getuid?.() === 0 ? { uid, gid } : {}) });
    afterThisTest(() => somebody.kill());
    await once(somebody, 'spawn');
    writeFileSync(join(directory, 'cluster/postmaster.pid'), old.replace(/^\d+/, String(somebody.pid)));
    await start({ directory });
    assert.equal(somebody.exitCode ?? somebody.signalCode, null);
  });

  const moments = {
    'before it does anything': () => true,
    'while it makes the cluster': (found: readonly string[]) => found.some((name) => name.startsWith('initdb-')),
    'when the cluster is made': (found: readonly string[]) => found.includes('cluster'),
    'while the server starts': (found: readonly string[]) => found.includes('socket'),
  };
  for (const [when, hasCome] of Object.entries(moments)) {
    test(`is not stopped by a first start killed ${when}`, async () => {
      const directory = place();
      const other = startInAnotherProcess(directory);
      await until(() => hasCome(existsSync(directory) ? readdirSync(directory) : []));
      await other.kill();
      await (await start({ directory })).stop();
      await sleep(300);
      await start({ directory });
      assert.deepEqual(readdirSync(directory).sort(), ['cluster', 'postgres.log', 'socket']);
    });
  }
});

suite('starts beside each other', () => {
  test('the second is told who holds the directory, and the first is not harmed', async () => {
    const directory = place();
    const other = startInAnotherProcess(directory);
    const url = await other.url;
    await assert.rejects(start({ directory }), (error: Error) => {
      assert.ok(error instanceof CannotStart);
      assert.match(error.message, new RegExp(`in use \\(tilts, process ${other.child.pid}, since \\d{4}-`));
      return true;
    });
    assert.deepEqual(await ask(url, 'select 1 as one'), [{ one: 1 }]);
  });

  test('of three on a fresh directory one wins and two are told', async () => {
    const directory = place();
    const starts = [1, 2, 3].map(() => startInAnotherProcess(directory));
    const outcomes = await Promise.allSettled(starts.map(({ url }) => url));
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') assert.match(String(outcome.reason), /in use \(tilts, process/);
    }
    for (const other of starts) await other.kill();
    await start({ directory });
  });
});
