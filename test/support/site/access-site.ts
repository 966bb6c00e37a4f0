import { once } from 'node:events';
import type { Server } from 'node:http';
import { after } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import { type RequestSettings, usualLimits } from '#access-requests/index.ts';
import { defaultFreshness } from '#acting/index.ts';
import { demoSite, signingTool } from '#demo/demo-site.ts';
import {
  type DemoPerson,
  demoMeans,
  type Means,
  type Misbehaviour,
  startDevelopmentProvider,
} from '#demo/identity-provider/index.ts';
import type { DemoSigning } from '#demo/signing-tool/index.ts';
import { usualLongestTermMonths, usualTermMonths } from '#mandates/index.ts';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import type { Env, routes } from '#platform/http/http.ts';
import { type AccessSettings, addressesOf, defaultLimits, identityProvider, lvrtcMeans } from '#sign-in/index.ts';
import { createValidator } from '#signatures';
import { site } from '#site/site.tsx';
import type { SiteParts } from '#site/site-parts.ts';
import { openFreshDatabase, type TestDatabase } from '#test/support/postgres/database.ts';
import type { CookieBrowser, Page } from './cookie-browser.ts';
import { providerKeysFile, siteAssets } from './made-once.ts';
import { formOn } from './page-form.ts';

export interface AccessSite {
  readonly origin: string;
  readonly issuer: string;
  readonly database: TestDatabase;
  readonly faults: unknown[];
  /** Patterns of all pages, such as `/cases/:case`. */
  readonly pages: readonly string[];
  /** All routes, such as `POST /cases/:case/notice`. */
  readonly routes: readonly string[];
  now(): Temporal.Instant;
  /** Moves the site's clock forward. */
  pass(time: Temporal.DurationLike): void;
  /** The identity provider answers each sign-in wrongly in this way, until it is told another or none. */
  misbehave(how: Misbehaviour | undefined): void;
  stopProvider(): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  readonly people: readonly DemoPerson[];
  readonly means?: readonly Means[];
  readonly settings?: Partial<AccessSettings>;
  /** The validator of signed access requests; without trusted lists by default. */
  readonly requests?: Partial<RequestSettings>;
  /** Replaces an external signing tool, if the test signs. */
  readonly signing?: DemoSigning;
  /** A practice centre. */
  readonly training?: boolean;
  /** How other systems are answered; not at all by default. */
  readonly connectedSystems?: SiteParts['connectedSystems'];
  /** Pages of the test itself, behind the real pipeline. */
  readonly pages?: ReturnType<typeof routes>;
}

/** The whole site with the development provider, both over real HTTP, on a fresh database. Ends with the test file. */
export async function accessSite(options: Options): Promise<AccessSite> {
  const site = await openAccessSite(options);
  after(() => site.close());
  return site;
}

/** The same for measurements, which `node:test` would slow down. */
export async function openAccessSite({
  people,
  means = demoMeans,
  settings: some = {},
  pages,
  requests,
  signing,
  training,
  connectedSystems,
}: Options) {
  const database = await openFreshDatabase();
  let app: { fetch: ReturnType<typeof site>['fetch'] } | undefined;
  const server = createAdaptorServer({
    fetch: (request, env) => app?.fetch(request, env as unknown as Env) ?? new Response(),
  });
  const origin = `http://127.0.0.1:${await listen(server as Server)}`;
  const { redirectUri, signedOutUri } = addressesOf(origin);
  const provider = await startDevelopmentProvider({
    environment: 'test',
    port: 0,
    people,
    means,
    clients: [{ id: 'tilts', secret: 'test', redirectUris: [redirectUri], postLogoutRedirectUris: [signedOutUri] }],
    keysFile: providerKeysFile(),
  });
  const client = { origin, issuer: provider.issuer, clientId: 'tilts', clientSecret: 'test' };
  const settings: AccessSettings = { ...defaultLimits, ...client, qualifiedMeans: lvrtcMeans, ...some };
  let stopped = false;
  const stopProvider = async () => {
    if (!stopped) await provider.close();
    stopped = true;
  };
  let at = Temporal.Instant.from('2026-03-02T08:00:00Z');
  const faults: unknown[] = [];
  const documents = startDocumentMaker();
  const judged: RequestSettings = {
    engine: createValidator({ lists: [], anchors: [] }),
    anotherOfficerDecides: true,
    takesSeals: false,
    limits: usualLimits,
    ...(signing && { signingTool }),
    ...requests,
  };
  const parts: SiteParts = {
    database,
    documents,
    mandateSettings: { origin, longestTermMonths: usualLongestTermMonths, usualTermMonths, witnessInPlace: true },
    requests: judged,
    filingRules: { freshSignIn: defaultFreshness },
    access: { provider: identityProvider(settings), settings },
    assets: await siteAssets(),
    clock: () => at,
    origin,
    demo: true,
    training,
    connectedSystems,
    beside: demoSite({ database, documents, requests: judged, origin, signing }),
    version: 'test',
    reportFault: (error: unknown) => void faults.push(error),
  };
  const whole = site(parts);
  if (pages) whole.route('/', pages);
  app = whole;
  const close = async () => {
    await stopProvider();
    await documents.close();
    (server as Server).closeAllConnections();
    server.close();
    await database.close();
  };
  const made: AccessSite = {
    origin,
    issuer: provider.issuer,
    database,
    faults,
    pages: [...new Set(whole.routes.filter(({ method }) => method === 'GET').map(({ path }) => path))],
    routes: [...new Set(whole.routes.map(({ method, path }) => `${method} ${path}`))].filter(
      (route) => !route.startsWith('ALL '),
    ),
    now: () => at,
    pass: (time) => {
      at = at.add(time);
    },
    misbehave: provider.misbehave,
    stopProvider,
    close,
  };
  return made;
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Signs a person in from the requested page, as they would: the page, the button, the provider's list. */
export async function signIn(
  browser: CookieBrowser,
  { origin }: { origin: string },
  { personalCode }: { personalCode: string },
  { means = 'eid', from = '/sign-in' }: { means?: string; from?: string } = {},
): Promise<Page> {
  const asked = await askToSignIn(browser, origin, from);
  if (!asked.url.includes('/choice/')) throw new Error(`the provider asked nothing: ${asked.url}`);
  return browser.send(asked.url, { person: personalCode, means });
}

/** Only to the provider's page that asks for the person. */
export async function askToSignIn(browser: CookieBrowser, origin: string, from = '/sign-in'): Promise<Page> {
  const page = await browser.open(new URL(from, origin));
  return browser.send(new URL('/sign-in', origin), formIn(page, '/sign-in'));
}

/** Signs out on the page at `from`, here and at the provider, which asks whether to. */
export async function signOut(
  browser: CookieBrowser,
  { origin }: { origin: string },
  from = '/choose-right',
): Promise<Page> {
  const here = formIn(await browser.open(new URL(from, origin)), '/sign-out');
  const asked = await browser.send(new URL('/sign-out', origin), here);
  const { action, untouched } = formOn(asked.text);
  return browser.send(action, { ...untouched, logout: 'yes' }, asked.url);
}

/** The hidden and filled fields of the form with this action, as the browser would send them. */
export function formIn(page: Page, action: string): Record<string, string> {
  return { ...formOn(page.text, action).untouched };
}
