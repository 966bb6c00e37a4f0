import { createRequire } from 'node:module';
import type pg from 'pg';
import { getConstructionPlans, getMigrationPlans } from 'pg-boss';
import { jobSchema, type Queue } from './queue.ts';

const { pgboss } = createRequire(import.meta.url)('pg-boss/package.json') as { pgboss: { schema: number } };

/** True if the tables of pg-boss are not there yet, or are an earlier version's. */
export async function jobsPending(client: pg.Pool | pg.Client): Promise<boolean> {
  const version = await versionThere(client);
  return version === undefined || version < pgboss.schema;
}

/** Brings the tables of pg-boss up to date, as their owner, and makes the queues. */
export async function migrateJobs(client: pg.Client, queues: readonly Queue[]): Promise<void> {
  const version = await versionThere(client);
  if (version === undefined) await client.query(getConstructionPlans(jobSchema));
  else if (version < pgboss.schema) await client.query(getMigrationPlans(jobSchema, version));
  for (const queue of queues) {
    await client.query('select jobs.create_queue($1, $2)', [queue.name, { ...queue, policy: 'standard' }]);
  }
  await client.query(`
    grant usage on schema jobs to tilts_app;
    grant select, insert, update, delete on jobs.job, jobs.job_common, jobs.job_dependency to tilts_app;
    grant select, insert, update, delete on jobs.instance, jobs.queue, jobs.schedule, jobs.warning to tilts_app;
    grant select, update on jobs.version to tilts_app;
  `);
}

async function versionThere(client: pg.Pool | pg.Client): Promise<number | undefined> {
  const { rows } = await client.query<{ there: boolean }>("select to_regclass('jobs.version') is not null as there");
  if (!rows[0]?.there) return undefined;
  const found = await client.query<{ version: number }>('select version from jobs.version');
  return found.rows[0]?.version;
}
