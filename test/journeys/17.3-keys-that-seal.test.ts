import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { atConsultations, countWaiting, openConsultations, saidOn } from '#test/support/browser/consultation.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { signInWith } from '#test/support/browser/pages.ts';
import { people } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());

/** What the browser says of a key that lives in a page. */
interface LivingKey {
  readonly extractable: boolean;
  readonly usages: readonly string[];
  /** By each way in which a key can leave the browser: the error, or that it left. */
  readonly ways: readonly string[];
}

/** Every key that a page still holds: the browser collects its garbage first, and then looks through all that is left. */
async function livingKeys(devtools: CDPSession): Promise<readonly LivingKey[]> {
  const { result: prototype } = await devtools.send('Runtime.evaluate', { expression: 'CryptoKey.prototype' });
  const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId ?? '' });
  const { result } = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: `function () { return (${tried.toString()})(this); }`,
    awaitPromise: true,
    returnByValue: true,
  });
  await devtools.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return result.value as readonly LivingKey[];
}

/** Runs in the page. */
async function tried(keys: readonly CryptoKey[]): Promise<readonly LivingKey[]> {
  const said = (way: Promise<unknown>) =>
    way.then(
      () => 'it left',
      (error: unknown) => (error as DOMException).name,
    );
  return Promise.all(
    [...keys].map(async (key) => {
      const wrapping = await crypto.subtle.generateKey({ name: 'AES-KW', length: 256 }, false, ['wrapKey']);
      const ways = await Promise.all([
        said(crypto.subtle.exportKey('raw', key)),
        said(crypto.subtle.exportKey('jwk', key)),
        said(crypto.subtle.wrapKey('raw', key, wrapping, 'AES-KW')),
      ]);
      return { extractable: key.extractable, usages: key.usages, ways };
    }),
  );
}

async function noKeyLives(devtools: CDPSession, page: Page): Promise<void> {
  while ((await livingKeys(devtools)).length > 0) await page.waitForTimeout(50);
}

/** The counter's page with its key, and what looks into it. */
async function withKey(page: Page): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  assert.equal((await livingKeys(devtools)).length, 1);
  return devtools;
}

async function signOut(page: Page): Promise<void> {
  await page.locator('form[action="/sign-out"] button').click();
  await page.locator('form[action="/sign-out"]').waitFor({ state: 'detached' });
}

suite('17.3., 20.13.: the key that seals what waits', () => {
  test('cannot be exported from the browser by any way', async () => {
    const page = await atConsultations(counter, 'karlis');
    const keys = await livingKeys(await withKey(page));
    const refused = 'InvalidAccessError';
    assert.deepEqual(keys, [{ extractable: false, usages: ['encrypt', 'decrypt'], ways: [refused, refused, refused] }]);
    await page.context().close();
  });

  test('is gone from the browser’s memory at sign-out, also by the way back', async () => {
    const page = await atConsultations(counter, 'karlis');
    const devtools = await withKey(page);
    await signOut(page);
    await noKeyLives(devtools, page);
    await page.goBack();
    await page.waitForLoadState();
    await noKeyLives(devtools, page);
    assert.equal(await page.locator('[data-key]').count(), 0);
    await page.context().close();
  });

  test('is gone from every window at sign-out in another one, and what waits there stays sealed', async () => {
    const page = await atConsultations(counter, 'karlis');
    const devtools = await withKey(page);
    const other = await page.context().newPage();
    await other.goto(`${counter.origin}/cases`);
    // What waits would otherwise be sent by the window that signs out.
    await page.context().route('**/api/consultations', (route) => route.abort());
    await page.bringToFront();
    await page.keyboard.press('1');
    await saidOn(page, /Savienojuma nav/);
    await signOut(other);
    await page.bringToFront();
    await noKeyLives(devtools, page);
    assert.equal(await countWaiting(page), 1);
    await page.context().close();
  });

  test('is gone once the session has ended: where the server says so, and where nobody asked it anything', async () => {
    const page = await counter.signIn('karlis', { path: '/cases' });
    await page.clock.install();
    await openConsultations(page, counter.origin);
    const devtools = await withKey(page);
    counter.pass({ minutes: 16 });
    await page.clock.fastForward('16:00');
    await noKeyLives(devtools, page);
    await Promise.all([page.waitForURL('**/sign-in?*'), page.keyboard.press('1')]);
    assert.equal(await countWaiting(page), 0);
    await page.context().close();
    const asking = await atConsultations(counter, 'liga');
    const looking = await withKey(asking);
    counter.pass({ minutes: 16 });
    await asking.keyboard.press('1');
    await asking.locator('waiting-records', { hasText: 'Pierakstieties vēlreiz' }).waitFor();
    await noKeyLives(looking, asking);
    assert.equal(await countWaiting(asking), 1);
    await asking.goto(`${counter.origin}/consultations/new`);
    await signInWith(asking, people.liga);
    while ((await countWaiting(asking)) > 0) await asking.waitForTimeout(50);
    await asking.context().close();
  });

  test('stays while there is no connection, however long: the counter works on', async () => {
    const page = await counter.signIn('karlis', { path: '/cases' });
    await page.clock.install();
    await openConsultations(page, counter.origin);
    const devtools = await withKey(page);
    await page.context().setOffline(true);
    counter.pass({ minutes: 16 });
    await page.clock.fastForward('16:00');
    await page.keyboard.press('1');
    await saidOn(page, /Savienojuma nav/);
    assert.equal((await livingKeys(devtools)).length, 1);
    assert.equal(await countWaiting(page), 1);
    await page.context().close();
  });
});
