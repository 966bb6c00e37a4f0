import { type RequestSettings, retryValidations } from '#access-requests/index.ts';
import { continueVerification, verificationQueue } from '#audit-log/index.ts';
import { remindOfMandates } from '#cases/index.ts';
import type { Database } from '#platform/database/database.ts';
import type { InStep } from '#platform/database/watch-clock.ts';
import { type Job, startJobRunner } from '#platform/jobs/job-runner.ts';
import { mailQueue } from '#platform/mail/mail-queue.ts';
import { sendMail } from '#platform/mail/send-mail.ts';
import { smtpTransport } from '#platform/mail/smtp.ts';
import type { Log } from '#platform/process/log.ts';
import { remindOfReviews, remindOfTerms, remindOfUnused } from '#rights/index.ts';
import { evidence } from '#site/gathered.ts';
import { mails } from '#site/mails.ts';
import { countDays } from '#statistics/index.ts';
import type { Configuration } from './configuration.ts';
import type { Metrics } from './metrics.ts';
import { purgeExpired } from './purge-expired.ts';

export interface WorkBesideParts extends Pick<Configuration, 'origin' | 'mail'> {
  readonly database: Database;
  /** Nothing is due by a clock that is wrong. */
  readonly inStep?: InStep;
  readonly requests: RequestSettings;
  /** The data are made up. */
  readonly demo: boolean;
  readonly log: Log;
  readonly metrics?: Metrics | undefined;
}

const everyTenMinutes = '*/10 * * * *';

/**
 * Sends mail and does what is due by the clock beside the site, until the stack is disposed; what is under way then is
 * finished. Of several processes one does each.
 */
export async function workBeside(stack: AsyncDisposableStack, parts: WorkBesideParts): Promise<void> {
  const { database, inStep, origin, mail, requests, demo, log, metrics } = parts;
  const clock = () => Temporal.Now.instant();
  const byRightClock =
    <Given extends unknown[]>(work: (...given: Given) => Promise<void>) =>
    async (...given: Given) => {
      await inStep?.(clock());
      await work(...given);
    };
  const runner = await startJobRunner(database, (fault) => log.error({ fault }, 'a job failed'));
  stack.defer(() => runner.stop());
  const repeat = (name: string, work: () => Promise<void>) => runner.repeat(name, everyTenMinutes, byRightClock(work));
  await repeat('purge-expired', async () => {
    const deleted = await purgeExpired(database, clock());
    for (const [what, rows] of Object.entries(deleted)) metrics?.deleted(what, rows);
    log.info({ deleted }, 'expired rows deleted');
  });
  await repeat('validate-again', async () => {
    const validated = await retryValidations(database, requests, clock);
    if (validated > 0) log.info({ validated }, 'validated signed requests again');
  });
  await repeat('remind-of-terms', async () => {
    const rights = await remindOfTerms(database, clock());
    if (rights > 0) log.info({ rights }, 'reminded of terms that end');
  });
  await repeat('remind-of-mandates', async () => {
    const mandates = await remindOfMandates(database, clock());
    if (mandates > 0) log.info({ mandates }, 'reminded of mandates that run out');
  });
  await repeat('remind-of-reviews', async () => {
    const organisations = await remindOfReviews(database, clock());
    if (organisations > 0) log.info({ organisations }, 'reminded of reviews that are overdue');
  });
  await repeat('remind-of-unused', async () => {
    const rights = await remindOfUnused(database, clock());
    if (rights > 0) log.info({ rights }, 'reminded of rights that are not used');
  });
  await repeat('count-days', async () => {
    const days = await countDays(database, clock());
    if (days > 0) log.info({ days }, 'counted days for statistics');
  });
  const verifying = async ({ id, ids }: Job) => {
    log.info(
      { job: id, outcome: await continueVerification({ database, evidence, clock }, ids) },
      'verified an audit log',
    );
  };
  // An auditor waits for it.
  await runner.work(verificationQueue, byRightClock(verifying), 5);
  if (!mail) return log.warn('no TILTS_SMTP_URL: messages wait unsent');
  if (demo) return log.warn('the data are made up: messages are not sent');
  const sending = { database, kinds: mails, transport: smtpTransport(mail), origin, clock };
  const send = async (job: Job) => {
    log.info({ job: job.id, kind: job.kind, outcome: await sendMail(sending, job) }, 'sent mail');
  };
  await runner.work(mailQueue, byRightClock(send));
}
