import { after } from 'node:test';
import { usualLimits } from '#access-requests/index.ts';
import { type Actor, defaultFreshness } from '#acting/index.ts';
import { usualLongestTermMonths, usualTermMonths } from '#mandates/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import type { Env } from '#platform/http/http.ts';
import { defaultLimits, identityProvider, lvrtcMeans, openSession, sessionCookieName } from '#sign-in/index.ts';
import { createValidator } from '#signatures';
import { site } from '#site/site.tsx';
import type { SiteParts } from '#site/site-parts.ts';
import type { TestDatabase } from '#test/support/postgres/database.ts';
import { siteAssets } from './made-once.ts';

export interface WholeSite {
  /** All routes, such as `POST /cases/:case/notice`. */
  readonly routes: readonly string[];
  readonly faults: readonly string[];
  /** The pipeline itself, for a server to stand before it. */
  readonly answer: (request: Request, env: unknown) => Response | Promise<Response>;
  /** The cookie of a session of this actor's right that begins now. */
  cookieOf(actor: Actor): Promise<string>;
  /** Asks under a session of this actor's right, over the whole pipeline and without a socket; `from` is the network address. */
  get(actor: Actor, path: string, from?: string): Promise<Response>;
  /** Calls the API in the same way. */
  call(actor: Actor, path: string, body: object): Promise<Response>;
}

/** The whole site in this process, at one moment, with the sessions that its actors need; with `room` for so many large bodies. */
export async function wholeSite(
  database: TestDatabase,
  at: Temporal.Instant,
  { room, connectedSystems }: Pick<SiteParts, 'room' | 'connectedSystems'> = {},
): Promise<WholeSite> {
  const origin = 'http://127.0.0.1:1';
  const settings = {
    ...defaultLimits,
    ...{ origin, issuer: origin, clientId: 'tilts', clientSecret: 'test', qualifiedMeans: lvrtcMeans },
    callerHeader: 'x-forwarded-for',
  };
  const documents = startDocumentMaker();
  after(() => documents.close());
  const faults: string[] = [];
  const parts: SiteParts = {
    database,
    documents,
    access: { settings, provider: identityProvider(settings) },
    mandateSettings: { origin, longestTermMonths: usualLongestTermMonths, usualTermMonths, witnessInPlace: false },
    requests: {
      engine: createValidator({ lists: [], anchors: [] }),
      anotherOfficerDecides: true,
      takesSeals: false,
      limits: usualLimits,
    },
    filingRules: { freshSignIn: defaultFreshness },
    assets: await siteAssets(),
    clock: () => at,
    origin,
    demo: true,
    version: 'test',
    ...(room && { room }),
    connectedSystems,
    reportFault: (error) => void faults.push(String(error)),
  };
  const app = site(parts);
  const keys = new Map<string, string>();

  async function keyOf(actor: Actor, { anew = false } = {}): Promise<string> {
    const { right: id, role, organisation, centre, position, person, name, means } = actor;
    const right = { id, role, organisation, centre, position };
    const [givenName = '', surname = ''] = name.split(' ');
    const staff = { id: person, givenName, surname };
    const opening = { staff, right, placeName: null, means, browser: null, earlier: undefined, at };
    const known = anew ? undefined : keys.get(id);
    const key = known ?? (await loggedTransaction(database, centre, (tx) => openSession(tx, opening)));
    keys.set(id, key);
    return key;
  }

  const cookieOf = async (actor: Actor, asked = {}) =>
    `${sessionCookieName(origin)}=${await keyOf(actor, asked)}; language=lv`;

  return {
    routes: [...new Set(app.routes.map(({ method, path }) => `${method} ${path}`))].filter(
      (route) => !route.startsWith('ALL '),
    ),
    faults,
    answer: (request, env) => app.fetch(request, env as Env),
    cookieOf: (actor) => cookieOf(actor, { anew: true }),
    get: async (actor, path, from) =>
      app.request(path, { headers: { cookie: await cookieOf(actor), ...(from && { 'x-forwarded-for': from }) } }),
    call: async (actor, path, body) =>
      app.request(path, {
        method: 'POST',
        headers: { cookie: await cookieOf(actor), origin, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
  };
}
