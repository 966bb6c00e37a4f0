import { sql, type Transaction } from '#platform/database/database.ts';
import { isId } from '#platform/input/ids.ts';
import type { Queue } from './queue.ts';

/** What is to be done, and the ids of what it is about. Whoever does it reads all else from the rooms' records. */
export interface JobContent {
  readonly kind: string;
  readonly ids: Readonly<Record<string, string>>;
}

/**
 * Adds a job in the act's own transaction: it is done if the act is carried out, and only then. Throws if anything but ids is
 * put into it, because the queue is no place for personal data.
 */
export function addJob(tx: Transaction, queue: Queue, { kind, ids }: JobContent, at: Temporal.Instant): void {
  const strange = Object.entries(ids).find(([, id]) => !isId(id));
  if (strange) throw new Error(`the job ${kind} was given a ${strange[0]} that is no id`);
  tx.send(sql`
    insert into jobs.job (name, data, start_after, keep_until, retry_limit, retry_delay, retry_backoff, retry_delay_max,
                          expire_seconds, deletion_seconds)
    values (${queue.name}, ${JSON.stringify({ kind, ids })}, ${at},
            now() + make_interval(secs => ${queue.retentionSeconds}),
            ${queue.retryLimit}, ${queue.retryDelay}, true, ${queue.retryDelayMax},
            ${queue.expireInSeconds}, ${queue.deleteAfterSeconds})`);
}
