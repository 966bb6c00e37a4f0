import type { RightsSettings } from '#access/rights/granting.ts';

/** What an installation decides about decisions. */
export interface DecisionRules extends RightsSettings {
  /** A request that an officer registered is decided by another one. */
  readonly anotherOfficerDecides: boolean;
}
