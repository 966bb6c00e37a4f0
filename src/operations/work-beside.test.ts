import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { usualLimits } from '#access-requests/index.ts';
import { carryOut } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import { writtenMail } from '#platform/mail/written-mail.ts';
import { openLog } from '#platform/process/log.ts';
import { rightsActs } from '#rights/index.ts';
import { createValidator } from '#signatures';
import { enterRightsCast } from '#test/support/cast/rights-cast.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { smtpReceiver } from '#test/support/site/smtp-receiver.ts';
import { openMetrics } from './metrics.ts';
import { workBeside } from './work-beside.ts';

const database = await freshDatabase();
const cast = await enterRightsCast(database);
const [ofDemo, ofOthers] = [await smtpReceiver(), await smtpReceiver()];
const engine = createValidator({ lists: [], anchors: [] });
after(() => engine.close());

function begin(demo: boolean, stack: AsyncDisposableStack): Promise<void> {
  return workBeside(stack, {
    database,
    origin: 'https://tilts.example',
    mail: { url: (demo ? ofDemo : ofOthers).url, from: 'Tilts <tilts@paraugs.example>' },
    requests: { engine, anotherOfficerDecides: true, takesSeals: false, limits: usualLimits },
    demo,
    log: openLog('silent'),
    metrics: openMetrics(database, 'test'),
  });
}

test('made-up data send nothing; otherwise what acts have written goes out while the site runs', async () => {
  const maija = { ...cast.maija, at: Temporal.Now.instant().subtract({ minutes: 1 }) };
  for (const { right } of [cast.uldis, cast.elita]) {
    const asked = { id: randomUUID(), of: { right }, input: { reason: 'mainījis darbu' } };
    await carryOut({ database }, maija, rightsActs.takeAdministratorsRight, asked);
  }
  assert.equal((await transaction(database, null, (tx) => writtenMail(tx, 10))).length, 1);
  // Both wait for the same job, the demo first: if it sent mail, this one would be its.
  await using site = new AsyncDisposableStack();
  await begin(true, site);
  await begin(false, site);
  while (ofDemo.taken.length + ofOthers.taken.length === 0) await new Promise((done) => setTimeout(done, 50));
  assert.deepEqual([ofDemo.taken.length, ofOthers.taken.length], [0, 1]);
  assert.match(ofOthers.taken[0]?.to ?? '', /^ministry-/);
});

test('what is due by the clock is planned', async () => {
  const planned = await database.pool.query<{ name: string; cron: string }>(
    'select name, cron from jobs.schedule order by name',
  );
  assert.deepEqual(
    planned.rows.map(({ name, cron }) => `${name} ${cron}`),
    [
      'count-days */10 * * * *',
      'purge-expired */10 * * * *',
      'remind-of-mandates */10 * * * *',
      'remind-of-reviews */10 * * * *',
      'remind-of-terms */10 * * * *',
      'remind-of-unused */10 * * * *',
      'validate-again */10 * * * *',
    ],
  );
});
