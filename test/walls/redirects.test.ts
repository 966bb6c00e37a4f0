import assert from 'node:assert/strict';
import { request } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { accessSite } from '#test/support/site/access-site.ts';
import { isTest, readHouse } from './house.ts';

const redirecting = /\.redirect\(|['"]location['"]/i;

test('the site redirects by one function, which leads to no other site', () => {
  const house = readHouse(join(import.meta.dirname, '../..'));
  const places = [...house].filter(
    ([path, text]) => path.startsWith('src/') && !isTest(path) && redirecting.test(text),
  );
  assert.deepEqual(
    places.map(([path]) => path),
    ['src/platform/http/see-other.ts'],
  );
});

test('whatever address is asked for, the browser is led to a page of this site', async () => {
  const site = await accessSite({ people: [] });
  const hosts = [
    '//evil.example',
    '/.//evil.example',
    '/%2e//evil.example',
    '/sign-in/..//evil.example',
    '/\\evil.example',
  ];
  const questions = ['/?language=en', '/?language=lv&x=1', '?language=en', '/', '/..?return_to=//evil.example'];
  for (const host of hosts) {
    for (const question of questions) {
      // As raw as an attacker's link: fetch would tidy it up.
      const { status, location } = await ask(site.origin, host + question);
      assert.ok(status < 500, `${host}${question}: ${status}`);
      if (location === undefined) continue;
      const led = new URL(location, `${site.origin}${host}`);
      assert.equal(led.origin, site.origin, `${host}${question} leads to ${location}`);
      assert.doesNotMatch(location, /^[/\\]{2}/, `${host}${question}`);
    }
  }
});

function ask(origin: string, path: string): Promise<{ status: number; location: string | undefined }> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method: 'GET' }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location });
    });
    asked.on('error', reject);
    asked.end();
  });
}
