/** What an installation decides about decisions. */
export interface DecisionRules {
  /** A request that an officer registered is decided by another one. */
  readonly anotherOfficerDecides: boolean;
}
