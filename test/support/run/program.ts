/** A program that tests need and that is not an npm package. */
export interface Program {
  readonly what: string;
  readonly packageOfDebian: string;
  /** Any one of these will do. */
  readonly places: readonly string[];
  /** The variable that names another path, and passes it to the tests. */
  readonly variable?: string;
  /** A second opinion on our own tests: without the program those tests are skipped, with a message. */
  readonly isWitness?: boolean;
  readonly isBrowser?: boolean;
}
