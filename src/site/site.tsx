import { Hono } from 'hono';
import { accessRequestsApi } from '#access-requests/api.ts';
import { accessRequestPages } from '#access-requests/pages.tsx';
import { actWhenSent, signedInActor } from '#acting/index.ts';
import { archiveApi } from '#archive/api.ts';
import { archivePages } from '#archive/pages.tsx';
import { auditApi } from '#audit-log/api.ts';
import { auditPages } from '#audit-log/pages.tsx';
import { casesApi } from '#cases/api.ts';
import { casePages } from '#cases/pages.tsx';
import { catalogueApi } from '#catalogue/api.ts';
import { cataloguePages } from '#catalogue/pages.tsx';
import { classificationApi } from '#classification/api.ts';
import { classificationPages } from '#classification/pages.tsx';
import { clientsApi } from '#clients/api.ts';
import { clientsPages } from '#clients/pages.tsx';
import { connectedSystemsPages } from '#connected-systems/pages.tsx';
import { consultationsApi } from '#consultations/api.ts';
import { consultationsPages } from '#consultations/pages.tsx';
import { holderEventsApi, holderEventsPath } from '#holder-events/api.ts';
import { lawPages } from '#law/pages.tsx';
import { mandateChecksApi, mandateChecksPath } from '#mandate-checks/api.ts';
import { mandateCredentialsApi, mandateCredentialsPath } from '#mandate-credentials/api.ts';
import { mandateCredentialsPages } from '#mandate-credentials/pages.tsx';
import { networkApi } from '#network/api.ts';
import { networkPages } from '#network/pages.tsx';
import { organisationsApi } from '#organisations/api.ts';
import { staffNames } from '#organisations/index.ts';
import { organisationsPages } from '#organisations/pages.tsx';
import { apiRoutes } from '#platform/http/api.ts';
import { limitValues } from '#platform/http/count-fields.ts';
import { type Env, openToAll } from '#platform/http/http.ts';
import { logResponses } from '#platform/http/log-responses.ts';
import {
  chooseLanguage,
  csrf,
  limitBody,
  readableAddress,
  readableBody,
  readForm,
  requireAccessCheck,
  requireRightClock,
  securityHeaders,
  serveAssets,
  setRequestTime,
} from '#platform/http/pipeline.ts';
import { roomForBodies, takeRoom } from '#platform/http/room-for-bodies.ts';
import { publicLogPages } from '#public-log/pages.tsx';
import { retentionApi } from '#retention/api.ts';
import { retentionPages } from '#retention/pages.tsx';
import { rightsApi } from '#rights/api.ts';
import { rightsPages } from '#rights/pages.tsx';
import { satisfactionApi } from '#satisfaction/api.ts';
import { satisfactionPages } from '#satisfaction/pages.tsx';
import { signInApi } from '#sign-in/api.ts';
import { authenticate, bindForms, keepForms, sessionCookieName } from '#sign-in/index.ts';
import { accessPages } from '#sign-in/pages.tsx';
import { statisticsApi } from '#statistics/api.ts';
import { statisticsPages } from '#statistics/pages.tsx';
import { accessibilityPage } from './accessibility.tsx';
import { answerError, answerRefusal, notFound } from './answers.tsx';
import { countMenu } from './count-menu.ts';
import { left } from './gathered.ts';
import { helpPages } from './help/help-pages.tsx';
import { homePage } from './home.ts';
import { bodyBounds, largestOfNobody, roomToSendAgain, usualRoom } from './largest-body.ts';
import { layout } from './layout.tsx';
import type { SiteParts } from './site-parts.ts';
import { startApi } from './start/start-api.ts';
import { startPages } from './start/start-page.tsx';
import { titles } from './titles.ts';

/** The whole site: what happens to each request, in order, and then every room in the order of the day's work. */
export function site(parts: SiteParts): Hono<Env> {
  const app = new Hono<Env>();
  const inStep = parts.inStep ?? (async () => undefined);
  const access = { ...parts.access, database: parts.database, demo: parts.demo };

  app.use(logResponses(parts.onAnswer ?? (() => undefined)));
  app.use(setRequestTime(parts.clock));
  app.use(securityHeaders([parts.access.provider.origin], parts.origin.startsWith('https:')));
  app.use(serveAssets(parts.assets));
  app.use(chooseLanguage());
  app.use(layout(parts));
  app.use(readableAddress());
  app.use(csrf(parts.origin));
  app.use(requireRightClock(inStep));
  app.use(authenticate(access));
  app.use(readableBody());
  const { most, whose, tooLarge } = bodyBounds();
  const room = roomForBodies(parts.room ?? usualRoom);
  app.use(takeRoom({ room, most, whose, small: largestOfNobody }));
  app.use(limitBody(most, tooLarge));
  app.use(readForm());
  app.use(actWhenSent(parts.clock));
  // It may have been set while the form was on its way.
  app.use(requireRightClock(inStep));
  app.use(keepForms(access));
  app.use(bindForms(access));
  app.use(requireAccessCheck());
  app.use(countMenu(parts.database));

  app.route('/', homePage());
  app.route('/', startPages(parts));
  app.route('/', accessibilityPage(parts.database));
  app.route('/', helpPages(parts.database));
  app.route('/', accessPages(access));
  app.route('/', organisationsPages({ database: parts.database, left }));
  app.route('/', rightsPages(parts));
  app.route('/', accessRequestPages(parts));
  app.route('/', cataloguePages(parts.database));
  app.route('/', connectedSystemsPages(parts));
  app.route('/', lawPages(parts.database));
  app.route('/', networkPages(parts));
  app.route('/', clientsPages(parts.database));
  app.route('/', classificationPages(parts.database));
  app.route('/', retentionPages(parts.database));
  app.route('/', archivePages(parts.database));
  app.route('/', casePages(parts));
  app.route('/', consultationsPages(parts.database));
  app.route('/', satisfactionPages(parts));
  app.route('/', statisticsPages(parts));
  app.route('/', mandateCredentialsPages(parts));
  app.route('/', publicLogPages(parts));
  app.route('/', auditPages({ database: parts.database, namePeople: staffNames, titles: titles() }));
  if (parts.beside) app.route('/', parts.beside.pages);
  app.route('/', api(parts));

  app.notFound((c) => answerRefusal(c, notFound));
  const answering = {
    ...parts,
    roomToSendAgain: roomForBodies(roomToSendAgain),
    ask: (request: Request, env: Env['Bindings']) => app.fetch(request, env),
  };
  app.onError((error, c) => answerError(c, error, answering));
  return app;
}

/** The JSON API of all rooms, and its description. */
function api(parts: SiteParts) {
  const description = '/api/openapi.json';
  const rooms = apiRoutes<Env>();
  // Whoever is not signed in is told so before their input is checked. Other systems sign in by themselves.
  const withoutSession = [description, mandateChecksPath, mandateCredentialsPath, holderEventsPath];
  rooms.use('/api/*', async (c, next) => {
    if (!withoutSession.includes(c.req.path)) signedInActor(c);
    await next();
  });
  rooms.use('/api/*', limitValues());
  rooms
    .route('/', startApi(parts))
    .route('/', signInApi({ ...parts.access, database: parts.database }))
    .route('/', accessRequestsApi(parts))
    .route('/', organisationsApi({ database: parts.database, left }))
    .route('/', rightsApi(parts))
    .route('/', catalogueApi(parts.database))
    .route('/', networkApi(parts))
    .route('/', clientsApi(parts.database))
    .route('/', classificationApi(parts.database))
    .route('/', retentionApi(parts.database))
    .route('/', archiveApi(parts.database))
    .route('/', casesApi(parts))
    .route('/', mandateChecksApi(parts))
    .route('/', mandateCredentialsApi(parts))
    .route('/', holderEventsApi(parts))
    .route('/', consultationsApi(parts.database))
    .route('/', satisfactionApi(parts.database))
    .route('/', statisticsApi(parts))
    .route('/', auditApi({ database: parts.database, namePeople: staffNames }));
  rooms.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: sessionCookieName(parts.origin),
  });
  rooms.openAPIRegistry.registerComponent('securitySchemes', 'system', {
    type: 'oauth2',
    flows: { clientCredentials: { tokenUrl: `${parts.origin}/oauth/token`, scopes: {} } },
  });
  rooms.get(description, (c) => {
    openToAll(c);
    const info = { title: 'Tilts', version: parts.version };
    const whole = { openapi: '3.1.0', info, servers: [{ url: parts.origin }], security: [{ session: [] }] };
    return c.json(rooms.getOpenAPI31Document(whole));
  });
  return rooms;
}
