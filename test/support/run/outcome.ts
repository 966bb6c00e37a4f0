export interface SkippedTest {
  readonly name: string;
  /** What is missing, if the test says so. */
  readonly why: string;
}

/** The result of one test file. */
export interface FileOutcome {
  readonly file: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly SkippedTest[];
  readonly seconds: number;
  /** The output of its tests, for people. */
  readonly text: string;
}
