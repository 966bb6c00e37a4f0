import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type Misbehaviour, misbehaviours } from '#demo/identity-provider/index.ts';
import { anna, enterSignInCast, everybody, ivo } from '#test/support/cast/sign-in-cast.ts';
import { lastEntries } from '#test/support/postgres/traces.ts';
import { until } from '#test/support/run/until.ts';
import { accessSite, askToSignIn, signIn } from '#test/support/site/access-site.ts';
import { CookieBrowser } from '#test/support/site/cookie-browser.ts';
import { checkAskedAnew } from './attempt.ts';

const site = await accessSite({ people: everybody });
await enterSignInCast(site.database);

const untold: readonly Misbehaviour[] = [
  'auth_time is missing',
  'auth_time is to come',
  'auth_time and iat are to come',
  'auth_time is of an earlier proof',
  'auth_time and iat are of an earlier proof',
  'nobody is asked anew',
];

// Metadata are fetched at the first sign-in, and before anybody proves anything: there is no entry to make.
const inOrder = misbehaviours.toSorted(
  (a, b) => Number(b === 'metadata of another issuer') - Number(a === 'metadata of another issuer'),
);

suite('22.¹ 2.: a provider whose answer proves nothing lets nobody in', () => {
  for (const how of inOrder) {
    test(how, async () => {
      const browser = new CookieBrowser();
      site.pass({ minutes: 2 });
      site.misbehave(how === 'nobody is asked anew' ? undefined : how);
      if (how === 'nobody is asked anew') await leaveOpenAtTheProvider(browser);
      const asked = await askToSignIn(browser, site.origin);
      const answered = asked.url.includes('/choice/')
        ? await browser.send(asked.url, { person: ivo.personalCode, means: 'eid' })
        : asked;
      site.misbehave(undefined);
      assert.match(answered.text, /Pierakstīties neizdevās/);
      if (how !== 'metadata of another issuer') {
        const [entry] = await lastEntries(site.database, 1);
        const code = untold.includes(how) ? 'sign-in.not-asked-anew' : 'sign-in.provider-answer';
        assert.equal(entry?.body.refusal?.code, code);
      }
      assert.match((await browser.open(`${site.origin}/choose-right`)).url, /\/sign-in/, 'nobody is in');
      assert.match((await signIn(browser, site, ivo)).url, /choose-right/, 'the next proof is in order');
    });
  }
});

/** A colleague proves who they are, some seconds ago, and only closes the page. */
async function leaveOpenAtTheProvider(browser: CookieBrowser): Promise<void> {
  await signIn(browser, site, anna);
  const left = Date.now();
  browser.cookies.splice(0, browser.cookies.length, ...browser.cookies.filter(({ name }) => /^development/.test(name)));
  await until(() => Date.now() > left + 4_000);
  site.misbehave('nobody is asked anew');
}

test('22.¹ 2.: how old a proof is does not depend on the clocks of two machines', () => {
  const now = 1_800_000_000;
  const fresh = (authTime: number, iat: number, askedAt: number) => {
    try {
      checkAskedAnew({ askedAt }, { auth_time: authTime, iat }, now);
      return true;
    } catch {
      return false;
    }
  };
  assert.ok(fresh(now - 5, now, now - 60), 'proved 5 s ago, asked a minute ago');
  assert.ok(!fresh(now - 65, now, now - 60), 'proved before we asked');
  assert.ok(!fresh(now - 30, now, now - 5), 'however little before');
  for (const ahead of [-60, 60]) {
    assert.ok(fresh(now - 5 + ahead, now + ahead, now - 60), 'the provider’s clock goes wrong by a minute');
    assert.ok(!fresh(now - 90 + ahead, now + ahead, now - 60), 'and an older proof is told all the same');
  }
  for (const ahead of [-61, 61]) assert.ok(!fresh(now - 5 + ahead, now + ahead, now - 60));
});

test('nothing of all this was a fault', () => {
  assert.deepEqual(site.faults, []);
});
