import type { Database } from '#platform/database/database.ts';

/** What the pages and the API of rights stand on. */
export interface RightsParts {
  readonly database: Database;
}
