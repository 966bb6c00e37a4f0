import type { Hono } from 'hono';
import type { RequestSettings } from '#access-requests/index.ts';
import type { FilingRules } from '#cases/index.ts';
import type { Connections } from '#connected-systems/index.ts';
import type { MandateSettings } from '#mandates/index.ts';
import type { Database } from '#platform/database/database.ts';
import type { InStep } from '#platform/database/watch-clock.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import type { Assets } from '#platform/http/assets.ts';
import type { Env } from '#platform/http/http.ts';
import type { Answered } from '#platform/http/log-responses.ts';
import type { RoomLimits } from '#platform/http/room-for-bodies.ts';
import type { Text } from '#platform/languages/languages.ts';
import type { AccessParts } from '#sign-in/index.ts';

/** Who runs an installation, in the words of its operator: nothing is made up for what was not said. */
export interface RunBy {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  /** The address of the notice on how personal data is used on the site. */
  readonly privacyHref?: string | undefined;
}

/** All that the site stands on. Made once, by `main.ts` or a test, and passed on as an argument. */
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
  /** How other systems are answered; none is where it is not said. */
  readonly connectedSystems?: Connections | undefined;
  readonly assets: Assets;
  readonly clock: () => Temporal.Instant;
  /** Whether the clock agrees with the database's. Without it nobody asks: where all data are made up, so may the time be. */
  readonly inStep?: InStep;
  /** As browsers see it: `https://tilts.example`. */
  readonly origin: string;
  readonly demo: boolean;
  /** It is a practice centre: every page says so. */
  readonly training?: boolean | undefined;
  /** Who runs this site; the footer shows what is known. */
  readonly runBy?: RunBy | undefined;
  /** Pages beside the site's own, and links to them in the banner: the demo's, which stand for what is outside. */
  readonly beside?: {
    readonly pages: Hono<Env>;
    readonly links: readonly { readonly href: string; readonly text: Text }[];
  };
  /** How many large bodies are read at once; `usualRoom` unless a test says otherwise. */
  readonly room?: RoomLimits;
  readonly version: string;
  /** Told of every answer, for the log. */
  readonly onAnswer?: (answered: Answered) => void;
  readonly reportFault: (error: unknown, request: { id: string; method: string; route: string }) => void;
}
