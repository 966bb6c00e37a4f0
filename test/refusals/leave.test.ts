import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usualLimits } from '#access-requests/index.ts';
import { defaultFreshness } from '#acting/index.ts';
import { usualLongestTermMonths, usualTermMonths } from '#mandates/index.ts';
import { defaultLimits, identityProvider, lvrtcMeans } from '#sign-in/index.ts';
import { createValidator } from '#signatures';
import { site } from '#site/site.tsx';
import type { SiteParts } from '#site/site-parts.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { siteAssets } from '#test/support/site/made-once.ts';

/** The addresses open to everybody. A line added here opens a page to everybody. */
const open = new Set([
  'GET /accessibility',
  'GET /help',
  'GET /help/:role',
  'GET /api/openapi.json',
  'GET /sign-in',
  // Whoever has a mandate's paper: of which centre, which number, whether in force.
  'GET /p',
  'GET /p/:reference',
  // Whoever stands at a centre's tablet answers one question; it shows nothing of the centre.
  'GET /rate/:key',
  'POST /rate/:key',
  // A person with the secret of the link was invited; without it the page shows nothing.
  'GET /invitation/:secret',
  // Where the centres are is for everybody, and so is the law.
  'GET /centres',
  'GET /centres/:centre/hours',
  'GET /centres.csv',
  'GET /centres.json',
  // Anybody can verify the log, which tells nothing (src/public-log/pages.test.ts).
  'GET /log/checkpoint',
  'GET /log/tile/*',
  'GET /law/annex-1',
  'GET /eli/lv/mk/:year/:number',
  'GET /eli/lv/mk/:year/:number/:first',
  'GET /eli/lv/mk/:year/:number/:first/:second',
  'GET /eli/lv/mk/:year/:number/:first/:second/:third',
  // Other systems prove themselves, and show a token of their own (src/mandate-checks/api.test.ts,
  // src/mandate-credentials/credentials.test.ts, src/holder-events/api.test.ts).
  'GET /.well-known/oauth-authorization-server',
  'GET /.well-known/jwks.json',
  'POST /oauth/token',
  'GET /.well-known/jwt-vc-issuer',
  'GET /credential-types/mandate',
  'GET /status-lists/:list{[1-9][0-9]{0,5}}',
  'POST /api/mandate-checks',
  'POST /api/mandate-credentials',
  'POST /api/holder-events',
  'POST /sign-in',
  'GET /sign-in/callback',
  'POST /sign-out',
  'GET /signed-out',
]);

const faults: string[] = [];
const parts = await partsWithoutPapers();
const app = site(parts);
const routes = new Set(
  app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
);

for (const route of routes) {
  const [method = '', path = ''] = route.split(' ');
  if (open.has(route)) continue;
  test(`${route} is not shown without signing in`, async () => {
    const answer = await ask(app, method, path);
    if (path.startsWith('/api/')) {
      assert.equal(answer.status, 401);
      assert.equal(((await answer.json()) as { code: string }).code, 'sign-in.needed');
    } else {
      assert.equal(answer.status, 303);
      assert.match(answer.headers.get('location') ?? '', /^\/sign-in\?/);
    }
  });
}

test('every route was asked, and the open ones exist', () => {
  assert.ok(routes.size > 50, `only ${routes.size} routes`);
  assert.deepEqual(
    [...open].filter((route) => !routes.has(route)),
    [],
  );
  assert.deepEqual(faults, []);
});

test('a route that checks no access shows nothing, and its fault is reported', async () => {
  const forgetful = site(parts);
  forgetful.get('/forgotten', (c) => c.text('a secret', 200, { 'X-Secret': '1', 'Set-Cookie': 'secret=1' }));
  forgetful.post('/forgotten', (c) => c.redirect('/a-secret', 303));
  for (const method of ['GET', 'POST']) {
    const answer = await ask(forgetful, method, '/forgotten');
    assert.equal(answer.status, 500);
    const told = [...answer.headers].join() + (await answer.text());
    assert.ok(!told.includes('secret'), told);
    assert.equal(faults.pop(), `Error: ${method} /forgotten checked no access`);
  }
});

function ask({ request }: typeof app, method: string, path: string): Response | Promise<Response> {
  const address = path.replaceAll(/:\w+(\{[^}]*\})?/g, '01890000-0000-7000-8000-000000000000');
  return request(address, { method, headers: { 'sec-fetch-site': 'same-origin' } });
}

async function partsWithoutPapers(): Promise<SiteParts> {
  const origin = 'http://127.0.0.1:1';
  const client = { origin, issuer: origin, clientId: 'tilts', clientSecret: 'test' };
  const settings = { ...defaultLimits, ...client, qualifiedMeans: lvrtcMeans };
  return {
    database: await freshDatabase(),
    access: { settings, provider: identityProvider(settings) },
    documents: {} as SiteParts['documents'],
    mandateSettings: { origin, longestTermMonths: usualLongestTermMonths, usualTermMonths, witnessInPlace: false },
    requests: {
      engine: createValidator({ lists: [], anchors: [] }),
      anotherOfficerDecides: true,
      takesSeals: false,
      limits: usualLimits,
    },
    filingRules: { freshSignIn: defaultFreshness },
    assets: await siteAssets(),
    clock: () => Temporal.Instant.from('2026-03-02T08:30:00Z'),
    origin,
    demo: false,
    version: 'test',
    reportFault: (error) => void faults.push(String(error)),
  };
}
