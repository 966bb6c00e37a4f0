import type { Queue } from '#platform/jobs/queue.ts';

const [minute, day] = [60, 24 * 60 * 60];

/** Verifications of centres' chains. One that was broken off goes on where it was. */
export const verificationQueue: Queue = {
  name: 'verify-audit-log',
  retryLimit: 20,
  retryDelay: minute,
  retryDelayMax: 60 * minute,
  // Some hundred million entries.
  expireInSeconds: 30 * minute,
  retentionSeconds: 30 * day,
  deleteAfterSeconds: day,
};
