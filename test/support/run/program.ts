/** A program that tests need and npm does not bring. */
export interface Program {
  readonly what: string;
  readonly packageOfDebian: string;
  /** Any one of these will do. */
  readonly places: readonly string[];
  /** Tells another place, and tells the tests which place it was. */
  readonly variable?: string;
  /** A second opinion on what our own tests say already: without it those tests are left out, and say so. */
  readonly isWitness?: boolean;
  readonly isBrowser?: boolean;
}
