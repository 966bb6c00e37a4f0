// Takes a job and never ends it, until this process is killed: `take-job-and-hang.ts URL QUEUE-AS-JSON`.
import { openDatabase } from '#platform/database/database.ts';
import { startJobRunner } from '#platform/jobs/job-runner.ts';
import type { Queue } from '#platform/jobs/queue.ts';
import { testVault } from './database.ts';

const [, , url = '', queue = ''] = process.argv;
const database = openDatabase({ url, vault: testVault, connections: 2 });
const runner = await startJobRunner(database, console.error);
await runner.work(JSON.parse(queue) as Queue, ({ id }) => {
  console.log(`took ${id}`);
  return new Promise(() => undefined);
});
