import pg from 'pg';
import { type ConstructorOptions, PgBoss } from 'pg-boss';
import type { Database } from '#platform/database/database.ts';
import type { JobContent } from './add-job.ts';
import { jobSchema, type Queue } from './queue.ts';

export interface Job extends JobContent {
  /** The same however often it is tried. */
  readonly id: string;
}

export interface JobRunner {
  /** Carries out the jobs of a queue one after another. One that fails is logged and tried again. */
  work(queue: Queue, carryOut: (job: Job) => Promise<void>, pollingIntervalSeconds?: number): Promise<void>;
  /**
   * Does something at the times of a cron expression, in one process of all. A failure is logged, and the next run is
   * at the next time.
   */
  repeat(name: string, cron: string, carryOut: () => Promise<void>, pollingIntervalSeconds?: number): Promise<void>;
  /** Takes no more jobs, and resolves when those under way are done. */
  stop(): Promise<void>;
}

/** Longer than any of the work that is repeated takes. */
const longestRepeated = 15 * 60;

/**
 * Starts taking jobs from the database. Any number of processes may: each job is one process's at a time. Every
 * `lookAfter` seconds one of them looks for jobs whose process was killed.
 */
export async function startJobRunner(
  database: Database,
  failed: (fault: unknown) => void,
  { lookAfter = 60 }: { readonly lookAfter?: number } = {},
): Promise<JobRunner> {
  // `migrate: false`: the tables are the owner's to change, and we are not the owner.
  const options: ConstructorOptions = {
    db: connectionTo(database),
    schema: jobSchema,
    migrate: false,
    registerInstance: false,
    superviseIntervalSeconds: lookAfter,
    monitorIntervalSeconds: lookAfter,
  };
  const boss = new PgBoss(options);
  boss.on('error', failed);
  await boss.start();
  const told = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (fault) {
      failed(fault);
      // pg-boss keeps what is thrown in the job's row: a mail server's answer, for one, names the recipient.
      throw new Error(codeOf(fault));
    }
  };
  return {
    async work(queue, carryOut, pollingIntervalSeconds = 15) {
      let worker: string | undefined;
      worker = await boss.work<JobContent>(queue.name, { pollingIntervalSeconds }, async ([job]) => {
        if (!job) return;
        const { kind, ids } = job.data;
        // The next one at once, not after the pause.
        if (worker) boss.notifyWorker(worker);
        await told(() => carryOut({ id: job.id, kind, ids }));
      });
    },
    async repeat(name, cron, carryOut, pollingIntervalSeconds = 15) {
      const once = { policy: 'exclusive', retryLimit: 0, expireInSeconds: longestRepeated } as const;
      await boss.createQueue(name, { ...once, deleteAfterSeconds: 24 * 3600 });
      await boss.schedule(name, cron);
      await boss.work(name, { pollingIntervalSeconds }, () => told(carryOut));
    },
    stop: () => boss.stop({ close: false, graceful: true, timeout: 20_000 }),
  };
}

function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : 'unknown';
}

// pg-boss expects what `pg` makes of moments by itself; for all others here they are Temporal's.
const moments: readonly number[] = [pg.types.builtins.DATE, pg.types.builtins.TIMESTAMP, pg.types.builtins.TIMESTAMPTZ];
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text') =>
    moments.includes(oid) ? (text: string) => new Date(text) : pg.types.getTypeParser(oid, format)) as never,
};

/** Our own connections, so that as many are opened as the operator allows. */
function connectionTo({ pool }: Database): NonNullable<ConstructorOptions['db']> {
  return {
    async executeSql(text, values) {
      const config = { text, types, ...(values && { values: [...values] }) };
      const answered: pg.QueryResult | pg.QueryResult[] = await pool.query(config);
      return Array.isArray(answered) ? { rows: answered.flatMap(({ rows }) => rows) } : answered;
    },
  };
}
