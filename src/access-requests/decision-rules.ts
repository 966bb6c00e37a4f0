import type { RightsSettings } from '#rights/index.ts';

/** What an installation decides about decisions. */
export interface DecisionRules extends RightsSettings {
  /** A request that an officer registered is decided by another one. */
  readonly anotherOfficerDecides: boolean;
}
