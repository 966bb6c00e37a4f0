import { createRequire } from 'node:module';
import type pg from 'pg';
import { getConstructionPlans, getMigrationPlans } from 'pg-boss';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { jobSchema, type Queue } from './queue.ts';

const { pgboss } = createRequire(import.meta.url)('pg-boss/package.json') as { pgboss: { schema: number } };

/** True if the tables of pg-boss are not there yet, or are an earlier version's. */
export async function jobsPending(client: pg.Pool | pg.Client): Promise<boolean> {
  const version = await versionThere(client);
  return version === undefined || version < pgboss.schema;
}

/**
 * Brings the tables of pg-boss up to date, as their owner, and makes the queues. Throws if there is a queue that none of our versions
 * makes.
 */
export async function migrateJobs(client: pg.Client, queues: readonly Queue[]): Promise<void> {
  const version = await versionThere(client);
  if (version === undefined) await client.query(getConstructionPlans(jobSchema));
  await closeQueues(client);
  if (version !== undefined && version < pgboss.schema) await client.query(plansInOne(version));
  for (const queue of queues) {
    await client.query('select jobs.create_queue($1, $2)', [queue.name, { ...queue, policy: 'standard' }]);
  }
  await client.query(grants);
}

/**
 * pg-boss builds its larger indexes after the commit and concurrently, each by itself, and its plan is made for psql. Our queue is
 * small: all is done in the one transaction, or nothing is.
 */
function plansInOne(version: number): string {
  const [steps = '', indexes = ''] = getMigrationPlans(jobSchema, version).split(/\bCOMMIT;/);
  return `${steps}${indexes.replaceAll('INDEX CONCURRENTLY', 'INDEX')} COMMIT;`;
}

/**
 * A migration of pg-boss puts `table_name` of a queue that has a table of its own into its statements as it stands, and the owner of
 * all tables runs them. The site's role enters queues; so none may name a table, nor be named in a way that could be a statement.
 */
async function closeQueues(client: pg.Client): Promise<void> {
  const closed = await client.query(
    "select from pg_constraint where conrelid = 'jobs.queue'::regclass and conname = 'queue_without_statements'",
  );
  if (closed.rowCount) return;
  const strange = await client.query<{ name: string }>(`select name from jobs.queue where not (${withoutStatements})`);
  if (strange.rows.length > 0) {
    const names = strange.rows.map(({ name }) => JSON.stringify(name)).join(', ');
    throw new CannotStart(
      `The job queue has a queue that no version of Tilts makes: ${names}. Somebody who had the site's role may have entered it, for its text to be run here. Look at it, and delete it from jobs.queue.`,
    );
  }
  await client.query(`alter table jobs.queue add constraint queue_without_statements check (${withoutStatements})`);
}

const withoutStatements = `
  not partition and table_name = 'job_common' and name ~ '^[a-z_][a-z0-9_-]{0,99}$'
    and policy in ('standard', 'short', 'singleton', 'stately', 'exclusive', 'key_strict_fifo')`;

/**
 * What pg-boss writes as the site's role, column by column. What a job is about (`data`) is not changed once it waits; one that
 * failed is deleted and inserted anew, by which pg-boss changes its place.
 */
const grants = `
  revoke all on all tables in schema jobs from tilts_app;
  grant usage on schema jobs to tilts_app;
  grant select on all tables in schema jobs to tilts_app;
  grant insert, delete on jobs.job, jobs.job_common to tilts_app;
  grant update (
    state, started_on, heartbeat_on, retry_count, completed_on, output, blocked, blocking, pending_dependencies, start_after
  ) on jobs.job to tilts_app;
  grant update (
    state, started_on, heartbeat_on, retry_count, completed_on, output, blocked, blocking, pending_dependencies, start_after
  ) on jobs.job_common to tilts_app;
  grant delete on jobs.job_dependency, jobs.instance to tilts_app;
  grant update (stopped_on) on jobs.instance to tilts_app;
  grant insert on jobs.queue to tilts_app;
  grant update (
    deferred_count, blocked_count, queued_count, ready_count, active_count, failed_count, total_count, retained_count, retained_on,
    created_delta, completed_delta, failed_delta, delta_on, delta_seconds, wait_bins, run_bins, ready_oldest_seconds, ready_history,
    singletons_active, monitor_claim_on, monitor_on, maintain_on
  ) on jobs.queue to tilts_app;
  grant insert, update (kind, cron, timezone, data, options, updated_on, last_job_id) on jobs.schedule to tilts_app;
  grant update (cron_on, bam_on, flow_on, reindex_on, monitor_backoff_on) on jobs.version to tilts_app;
  grant insert, delete on jobs.warning to tilts_app;
`;

async function versionThere(client: pg.Pool | pg.Client): Promise<number | undefined> {
  const { rows } = await client.query<{ there: boolean }>("select to_regclass('jobs.version') is not null as there");
  if (!rows[0]?.there) return undefined;
  const found = await client.query<{ version: number }>('select version from jobs.version');
  return found.rows[0]?.version;
}
