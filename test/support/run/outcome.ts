export interface SkippedTest {
  readonly name: string;
  /** What is absent, if the test says so. */
  readonly why: string;
}

/** What came of one test file. */
export interface FileOutcome {
  readonly file: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly SkippedTest[];
  readonly seconds: number;
  /** All that its tests said, for people. */
  readonly text: string;
}
