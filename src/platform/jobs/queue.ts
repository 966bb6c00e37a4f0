/** How the jobs of a queue are kept and tried. All times in seconds. */
export interface Queue {
  readonly name: string;
  /** How often a job that failed is tried again. */
  readonly retryLimit: number;
  /** Before the first further try; doubled from one to the next. */
  readonly retryDelay: number;
  readonly retryDelayMax: number;
  /** Longer than any try may take: a job whose process was killed is then tried by another one. */
  readonly expireInSeconds: number;
  /** How long a job waits for somebody to take it. */
  readonly retentionSeconds: number;
  /** How long a finished job is kept. */
  readonly deleteAfterSeconds: number;
}

/** The schema of PostgreSQL in which pg-boss keeps its tables. */
export const jobSchema = 'jobs';
