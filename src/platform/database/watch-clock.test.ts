import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { freshDatabase, testVault } from '#test/support/postgres/database.ts';
import { ClocksApart } from './clocks-apart.ts';
import { openDatabase } from './database.ts';
import { DatabaseAway } from './database-away.ts';
import { watchClock } from './watch-clock.ts';

const { urls } = await freshDatabase();
const database = openDatabase({ url: urls.site, vault: testVault, connections: 2 });
after(() => database.close());
const now = () => Temporal.Now.instant();

test('by a clock that is set an hour forward or back nothing is done, and as soon as it is right all goes on', async () => {
  const inStep = watchClock(database);
  await inStep(now());
  for (const minutes of [60, -60]) {
    await assert.rejects(inStep(now().add({ minutes })), ClocksApart);
    await inStep(now());
  }
});

test('clocks that differ by some seconds agree, as those of two machines do', async () => {
  const inStep = watchClock(database);
  for (const seconds of [-30, 30]) await inStep(now().add({ seconds }));
});

test('while the database does not answer nobody knows what time it is', async () => {
  const away = openDatabase({ url: 'postgresql://tilts_site@127.0.0.1:1/tilts', vault: testVault });
  after(() => away.close());
  await assert.rejects(watchClock(away)(now()), DatabaseAway);
});
