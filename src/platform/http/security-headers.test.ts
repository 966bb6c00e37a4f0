import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import type { Env } from './http.ts';
import { securityHeaders } from './pipeline.ts';

function siteAt(https: boolean): Hono<Env> {
  const app = new Hono<Env>();
  app.use(securityHeaders(['https://provider.example'], https));
  app.get('/page', (c) => c.html('<p>page</p>'));
  app.get('/file', () => new Response('bytes', { headers: { 'Cache-Control': 'private' } }));
  app.get('/moved', (c) => c.redirect('/page', 303));
  app.get('/broken', () => {
    throw new Error('broken');
  });
  app.onError((_, c) => c.text('fault', 500));
  return app;
}

const required = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
    "form-action 'self' https://provider.example; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
};

for (const path of ['/page', '/file', '/moved', '/broken', '/nothing']) {
  test(`${path} comes with all that binds the browser`, async () => {
    const { headers } = await siteAt(true).request(path);
    for (const [name, value] of Object.entries(required)) assert.equal(headers.get(name), value, name);
    assert.equal(headers.get('cache-control'), path === '/file' ? 'private' : 'no-store');
  });
}

test('plain http, as on one machine alone, promises no https', async () => {
  const { headers } = await siteAt(false).request('/page');
  assert.equal(headers.get('strict-transport-security'), null);
});
