import type { Queue } from '#platform/jobs/queue.ts';

const [minute, day] = [60, 24 * 60 * 60];

/** Messages to be sent. Nothing is thrown away while a mail server is down. */
export const mailQueue: Queue = {
  name: 'mail',
  // After one minute or two, then twice as long each time, up to four hours: more than a year in all.
  retryLimit: 3_000,
  retryDelay: minute,
  retryDelayMax: 240 * minute,
  // Longer than the time limits of a transport together.
  expireInSeconds: 10 * minute,
  retentionSeconds: 3_650 * day,
  // For whoever asks whether a message went out.
  deleteAfterSeconds: 30 * day,
};
