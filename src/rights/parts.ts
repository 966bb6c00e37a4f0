import type { Database } from '#platform/database/database.ts';
import type { RightsSettings } from './granting.ts';

/** What the pages and the API of rights stand on. */
export interface RightsParts extends RightsSettings {
  readonly database: Database;
}
