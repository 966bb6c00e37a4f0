import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import type { Env } from '#platform/http/http.ts';
import { dropSessionKey, ensureBrowserSecret, setSessionKey } from './cookies.ts';

async function cookiesAt(origin: string): Promise<string[]> {
  const app = new Hono<Env>();
  app.get('/', (c) => {
    setSessionKey(c, origin, 'key');
    ensureBrowserSecret(c, origin);
    return c.body(null);
  });
  app.get('/out', (c) => {
    dropSessionKey(c, origin);
    return c.body(null);
  });
  const answers = await Promise.all(['/', '/out'].map(async (path) => app.request(path)));
  return answers.flatMap(({ headers }) => headers.getSetCookie());
}

test('over https a cookie is this host’s alone, and no script reads it', async () => {
  const cookies = await cookiesAt('https://tilts.example');
  assert.equal(cookies.length, 3);
  for (const cookie of cookies) {
    assert.match(cookie, /^__Host-tilts(-browser)?=/);
    for (const attribute of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax'])
      assert.ok(cookie.includes(attribute), cookie);
    assert.doesNotMatch(cookie, /Domain=/i);
  }
});

test('on one machine alone, over http, it is no script’s either', async () => {
  for (const cookie of await cookiesAt('http://127.0.0.1:3000')) {
    assert.match(cookie, /^tilts/);
    assert.ok(cookie.includes('HttpOnly') && cookie.includes('SameSite=Lax'), cookie);
  }
});
