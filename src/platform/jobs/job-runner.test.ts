import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { after, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { rows, sql, transaction } from '#platform/database/database.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { addJob } from './add-job.ts';
import { type Job, startJobRunner } from './job-runner.ts';
import { migrateJobs } from './migrate-jobs.ts';
import type { Queue } from './queue.ts';

const database = await freshDatabase();
const now = Temporal.Now.instant();

const quick: Queue = {
  name: 'quick',
  retryLimit: 5,
  retryDelay: 1,
  retryDelayMax: 1,
  expireInSeconds: 2,
  retentionSeconds: 3_600,
  deleteAfterSeconds: 3_600,
};
const abandoned = { ...quick, name: 'abandoned' };
const slow = { ...quick, name: 'slow', retryDelay: 3_600, retryDelayMax: 7_200 };
const shared = { ...quick, name: 'shared', expireInSeconds: 60 };
const stopped = { ...shared, name: 'stopped' };
const owner = new pg.Client({ connectionString: database.urls.owner });
await owner.connect();
after(() => owner.end());
await migrateJobs(owner, [quick, abandoned, slow, shared, stopped]);

const add = (queue: Queue, kind: string, ids = {}, at = now) =>
  transaction(database, null, async (tx) => addJob(tx, queue, { kind, ids }, at));

const faults: unknown[] = [];

async function runner(failed: (fault: unknown) => void = (fault) => faults.push(fault)) {
  const started = await startJobRunner(database, failed, { lookAfter: 1 });
  after(() => started.stop());
  return started;
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((done) => setTimeout(done, 50));
}

const stateOf = async (kind: string) => {
  const found = await owner.query("select state, output::text, start_after from jobs.job where data->>'kind' = $1", [
    kind,
  ]);
  return found.rows[0] as { state: string; output: string | null; start_after: Temporal.Instant } | undefined;
};

// Each waits for a queue of its own, so they wait together.
suite('the queue', { concurrency: true }, () => {
  test('a job is added if its act is carried out, and only then', async () => {
    const id = randomUUID();
    await add(quick, 'done', { thing: id });
    const undone = transaction(database, null, async (tx) => {
      addJob(tx, quick, { kind: 'undone', ids: {} }, now);
      throw new Error('the act was refused');
    });
    await assert.rejects(undone);
    await add(quick, 'later', {}, now.add({ hours: 1 }));
    const seen: Job[] = [];
    const working = await runner();
    await working.work(quick, async (job) => void seen.push(job), 0.5);
    await until(async () => (await stateOf('done'))?.state === 'completed');
    assert.deepEqual(
      seen.map(({ kind, ids }) => ({ kind, ids })),
      [{ kind: 'done', ids: { thing: id } }],
    );
    assert.equal((await stateOf('later'))?.state, 'created');
    await working.stop();
  });

  test('nothing but ids can be put into the queue, and no queue that is not there', async () => {
    await assert.rejects(add(quick, 'named', { person: 'Anna Bērziņa' }), /person that is no id/);
    await assert.rejects(add({ ...quick, name: 'nowhere' }, 'lost'));
  });

  test('what fails is told whole, and leaves no word of it in the queue; it is tried again after its delay', async () => {
    await add(slow, 'failing');
    const told: unknown[] = [];
    const working = await runner((fault) => told.push(fault));
    const fault = Object.assign(new Error('550 anna@paraugs.example is unknown'), { code: 'EENVELOPE' });
    await working.work(slow, () => Promise.reject(fault), 0.5);
    await until(async () => (await stateOf('failing'))?.state === 'retry');
    await working.stop();
    assert.deepEqual(told, [fault]);
    const job = await stateOf('failing');
    assert.match(job?.output ?? '', /EENVELOPE/);
    assert.doesNotMatch(job?.output ?? '', /anna@/);
    const wait = (job?.start_after ?? now).since(now).total('seconds');
    assert.ok(wait >= 3_600 && wait <= 7_300, `${wait} s`);
  });

  test('of many processes one does each job', async () => {
    const ids = Array.from({ length: 40 }, () => randomUUID());
    for (const thing of ids) await add(shared, 'many', { thing });
    const done: string[] = [];
    const working = await Promise.all(Array.from({ length: 4 }, () => runner()));
    await Promise.all(working.map((one) => one.work(shared, async (job) => void done.push(job.ids.thing ?? ''), 0.5)));
    await until(() => done.length >= ids.length);
    await Promise.all(working.map((one) => one.stop()));
    assert.deepEqual(done.toSorted(), ids.toSorted());
  });

  test('a job whose process was killed is done by another one', async () => {
    const program = fileURLToPath(new URL('../../../test/support/postgres/take-job-and-hang.ts', import.meta.url));
    await add(abandoned, 'orphan');
    const child = spawn(
      process.execPath,
      [...process.execArgv, program, database.urls.site, JSON.stringify(abandoned)],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const [said] = await once(child.stdout, 'data');
    assert.match(String(said), /^took /);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const done: string[] = [];
    const working = await runner();
    await working.work(abandoned, async ({ kind }) => void done.push(kind), 0.5);
    await until(() => done.includes('orphan'));
    await working.stop();
    assert.deepEqual(done, ['orphan']);
  });

  test('asked to stop, it ends what is under way and takes nothing more', async () => {
    for (let job = 0; job < 3; job += 1) await add(stopped, 'stopping');
    const steps: string[] = [];
    const working = await runner();
    await working.work(
      stopped,
      async () => {
        steps.push('begun');
        await new Promise((done) => setTimeout(done, 500));
        steps.push('ended');
      },
      0.5,
    );
    await until(() => steps.length > 0);
    await working.stop();
    assert.deepEqual(steps, ['begun', 'ended']);
  });

  test('what is repeated is planned once for all processes, and done by one of them at a time', async () => {
    const told: unknown[] = [];
    const working = await Promise.all([runner((fault) => told.push(fault)), runner((fault) => told.push(fault))]);
    let [underWay, times, atOnce] = [0, 0, 0];
    const work = async () => {
      underWay += 1;
      atOnce = Math.max(atOnce, underWay);
      await new Promise((done) => setTimeout(done, 200));
      underWay -= 1;
      times += 1;
      throw new Error('away');
    };
    for (const one of working) await one.repeat('yearly', '0 0 1 1 *', work, 0.5);
    const planned = await owner.query("select cron from jobs.schedule where name = 'yearly'");
    assert.deepEqual(planned.rows, [{ cron: '0 0 1 1 *' }]);
    const isDue = () =>
      transaction(database, null, (tx) =>
        rows(
          tx,
          sql`insert into jobs.job (name, policy, retry_limit) values ('yearly', 'exclusive', 0) on conflict do nothing`,
        ),
      );
    await isDue();
    await isDue();
    await until(() => times > 0);
    await Promise.all(working.map((one) => one.stop()));
    assert.deepEqual([times, atOnce, told.length], [1, 1, 1]);
  });
});

test('pg-boss met no right that it lacks', () => {
  assert.deepEqual(faults, []);
});
