import type { AccessParts, RequestSettings } from '#access/index.ts';
import type { FilingRules } from '#applications/index.ts';
import type { MandateSettings } from '#mandates/index.ts';
import type { Answered } from '#platform/answered.ts';
import type { Assets } from '#platform/assets.ts';
import type { Database } from '#platform/database.ts';
import type { DocumentMaker } from '#platform/documents.ts';

/** All that the site stands on. Made once, by `main.ts` or a test, and handed down by hand. */
export interface SiteParts {
  readonly database: Database;
  /** How people sign in, and for how long. */
  readonly access: Pick<AccessParts, 'provider' | 'settings'>;
  readonly documents: DocumentMaker;
  /** How signed access requests are validated and decided (22.). */
  readonly requests: RequestSettings;
  /** What this installation decides: how long a mandate may last, and how fresh a sign-in filing demands. */
  readonly mandateSettings: MandateSettings;
  readonly filingRules: FilingRules;
  readonly assets: Assets;
  readonly clock: () => Temporal.Instant;
  /** As browsers see it: `https://tilts.example`. */
  readonly origin: string;
  readonly demo: boolean;
  /** The demo's mail catcher takes what the outbox holds, and shows it to anybody: never where real messages are written. */
  readonly catchMail?: boolean;
  readonly version: string;
  /** Told of every answer, for the log. */
  readonly onAnswer?: (answered: Answered) => void;
  readonly reportFault: (error: unknown, request: { id: string; method: string; route: string }) => void;
}
