import type { Database } from '#platform/database/database.ts';

export interface NetworkParts {
  readonly database: Database;
  /** As everybody reaches the site. */
  readonly origin: string;
}
