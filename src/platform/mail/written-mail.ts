import { rows, sql, type Transaction } from '#platform/database/database.ts';
import type { Job } from '#platform/jobs/job-runner.ts';
import { mailQueue } from './mail-queue.ts';

export interface WrittenMail extends Job {
  /** When the act told to send it. */
  readonly at: Temporal.Instant;
}

/** The jobs of the mail queue, sent or not, the latest first: for the demo, which sends nothing and shows what would be sent. */
export async function writtenMail(tx: Transaction, limit: number): Promise<WrittenMail[]> {
  const found = await rows(
    tx,
    sql<{ id: string; at: Temporal.Instant; data: Pick<Job, 'kind' | 'ids'> }>`
      select id, start_after as at, data
        from jobs.job
       where name = ${mailQueue.name}
       order by start_after desc, created_on desc, id
       limit ${limit}`,
  );
  return found.map(({ data, ...job }) => ({ ...job, ...data }));
}
