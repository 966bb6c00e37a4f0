import type { Database } from '#platform/database/database.ts';
import type { IdentityProvider } from './identity-provider.ts';
import type { AccessSettings } from './settings.ts';

/** What signing in stands on. */
export interface AccessParts {
  readonly database: Database;
  readonly provider: IdentityProvider;
  readonly settings: AccessSettings;
  /** In the demo a newcomer is told what comes after the button. */
  readonly demo?: boolean;
}
