import { Hono } from 'hono';
import { type AccessParts, bindForms, keepForms, knowWhoAsks } from '#access/index.ts';
import { accessPages } from '#access/pages.tsx';
import { casesApi } from '#applications/api.ts';
import type { FilingRules } from '#applications/index.ts';
import { casePages } from '#applications/pages.tsx';
import { catalogueApi } from '#catalogue/api.ts';
import { cataloguePages } from '#catalogue/pages.tsx';
import { consultationsApi } from '#consultations/api.ts';
import { consultationsPages } from '#consultations/pages.tsx';
import type { MandateSettings } from '#mandates/index.ts';
import { apiRoutes } from '#platform/api.ts';
import type { Assets } from '#platform/assets.ts';
import type { Database } from '#platform/database.ts';
import type { DocumentMaker } from '#platform/documents.ts';
import { type Env, openToAll } from '#platform/http.ts';
import {
  atOneMoment,
  fromOurOwnPages,
  inChosenLanguage,
  leaveIsAsked,
  readForm,
  securityHeaders,
  serveAssets,
} from '#platform/pipeline.ts';
import { answerError, answerRefusal, notFound } from './answers.tsx';
import { layout } from './layout.tsx';

/** All that the site stands on. Made once, by `main.ts` or a test, and handed down by hand. */
export interface SiteParts {
  readonly database: Database;
  /** How people sign in, and for how long. */
  readonly access: Pick<AccessParts, 'provider' | 'settings'>;
  readonly documents: DocumentMaker;
  /** What this installation decides: how long a mandate may last, and how fresh a sign-in filing demands. */
  readonly mandateSettings: MandateSettings;
  readonly filingRules: FilingRules;
  readonly assets: Assets;
  readonly clock: () => Temporal.Instant;
  /** As browsers see it: `https://tilts.example`. */
  readonly origin: string;
  readonly demo: boolean;
  readonly version: string;
  readonly reportFault: (error: unknown, request: { id: string; method: string; route: string }) => void;
}

const scanAndForm = 21 * 1024 * 1024;

/** The whole site: what happens to each request, in order, and then every room in the order of the day's work. */
export function site(parts: SiteParts): Hono<Env> {
  const app = new Hono<Env>();
  const access = { ...parts.access, database: parts.database };

  app.use(atOneMoment(parts.clock));
  app.use(securityHeaders([parts.access.provider.origin], parts.origin.startsWith('https:')));
  app.use(serveAssets(parts.assets));
  app.use(inChosenLanguage());
  app.use(layout(parts));
  app.use(fromOurOwnPages(parts.origin));
  app.use(readForm(scanAndForm));
  app.use(knowWhoAsks(access));
  app.use(keepForms(access));
  app.use(bindForms(access));
  app.use(leaveIsAsked());

  app.route('/', accessPages(access));
  app.route('/', cataloguePages(parts.database));
  app.route('/', casePages(parts));
  app.route('/', consultationsPages(parts.database));
  app.route('/', api(parts));

  app.notFound((c) => answerRefusal(c, notFound));
  app.onError((error, c) => answerError(c, error, parts));
  return app;
}

/** The JSON API of all rooms, and its description. */
function api(parts: SiteParts) {
  const rooms = apiRoutes<Env>()
    .route('/', catalogueApi(parts.database))
    .route('/', casesApi(parts))
    .route('/', consultationsApi(parts.database));
  rooms.get('/api/openapi.json', (c) => {
    openToAll(c);
    const info = { title: 'Tilts', version: parts.version };
    return c.json(rooms.getOpenAPI31Document({ openapi: '3.1.0', info, servers: [{ url: parts.origin }] }));
  });
  return rooms;
}
