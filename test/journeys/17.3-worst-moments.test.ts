import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import pg from 'pg';
import type { Page } from 'playwright-core';
import {
  atConsultations,
  countWaiting,
  listedConsultations,
  openConsultations,
  saidOn,
} from '#test/support/browser/consultation.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { chooseRight, fill, seen, send, signInWith } from '#test/support/browser/pages.ts';
import { people, type Who } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());

const path = '/consultations/new';
const atTheKeys = '[data-key="1"]:focus';

interface Seen {
  readonly id: string;
  readonly records: readonly { readonly visit: string | null; readonly beganAt: string | null }[];
}

const listed = (page: Page) => listedConsultations(page, counter);

async function untilListed(page: Page, count: number): Promise<void> {
  while ((await listed(page)).length !== count) await page.waitForTimeout(50);
}

/** What is recorded by this: the record that was not there before. */
async function recordedBy(page: Page, work: () => Promise<void>): Promise<Seen['records'][number]> {
  const before = (await listed(page)).map(({ id }) => id);
  await work();
  await untilListed(page, before.length + 1);
  const made = (await listed(page)).find(({ id }) => !before.includes(id));
  const answer = await page.request.get(`${counter.origin}/api/consultations/${made?.id}`);
  const [first] = ((await answer.json()) as Seen).records;
  return first ?? assert.fail('no record');
}

/** A window in which the counter's page was given its keys. */
const atCounter = (who: Who) => atConsultations(counter, who);

/** A second window of the same browser. */
async function beside(page: Page, at = '/cases'): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(counter.origin + at);
  return other;
}

async function signOut(page: Page): Promise<void> {
  await page.locator('form[action="/sign-out"] button').click();
  await page.locator('form[action="/sign-out"]').waitFor({ state: 'detached' });
}

/** Nobody reaches the database while this is done. */
async function whileAway(work: () => Promise<void>): Promise<void> {
  const there = counter.database.urls.owner;
  const [, name = ''] = /\/([^/?]+)\?/.exec(there) ?? [];
  const owner = new pg.Client({ connectionString: there.replace(`/${name}?`, '/postgres?') });
  await owner.connect();
  try {
    await owner.query(`alter database "${name}" allow_connections false`);
    await owner.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    await work();
  } finally {
    await owner.query(`alter database "${name}" allow_connections true`);
    await owner.end();
  }
}

suite('17.3., 20.13.: what waits is opened by the keys that sealed it, and arrives', () => {
  test('a right changed in a second window: what the first records waits for its own centre and comes there', async () => {
    const page = await counter.signIn('janis', { path: '/cases' });
    await chooseRight(page, 'Kalnamuiža');
    await openConsultations(page, counter.origin);
    const before = (await listed(page)).length;
    const other = await beside(page, '/choose-right');
    await chooseRight(other, 'Birzgale');
    await other.goto(counter.origin + path);
    await other.locator(atTheKeys).waitFor();
    await page.bringToFront();
    await page.keyboard.press('1');
    const box = page.locator('waiting-records', { hasText: 'vēl nav nosūtīti: 1. Citā logā jūs tagad strādājat citā' });
    await box.getByRole('link', { name: 'Izvēlēties darba vietu' }).waitFor();
    await other.goto(`${counter.origin}/choose-right`);
    await chooseRight(other, 'Kalnamuiža');
    await untilListed(other, before + 1);
    while ((await countWaiting(other)) > 0) await other.waitForTimeout(50);
    await page.context().close();
  });

  test('somebody else signs in in a second window: nothing of the first is sealed by their key, and the page says so', async () => {
    const page = await atCounter('karlis');
    const before = (await listed(page)).length;
    const other = await beside(page);
    await signOut(other);
    await other.goto(counter.origin + path);
    await signInWith(other, people.liga);
    await other.locator(atTheKeys).waitFor();
    await page.bringToFront();
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('1')]);
    assert.match(await seen(page, 'body'), /Līga Ozola/);
    assert.equal(await countWaiting(other), 0);
    assert.equal((await listed(other)).length, before);
    await page.context().close();
  });

  test('once the keys are gone the page says what does not wait, and each key after it still does what it says', async () => {
    const page = await atCounter('karlis');
    const before = (await listed(page)).length;
    await page.keyboard.press('1');
    await untilListed(page, before + 1);
    await signOut(await beside(page));
    await page.bringToFront();
    await page.context().setOffline(true);
    await page.keyboard.press('Backspace');
    await saidOn(page, /bez tā šo ierakstu atsaukt nevar/);
    await page.keyboard.press('2');
    await saidOn(page, /ierakstīts laiks negaida/);
    await page.context().close();
  });
});

suite('17.3., 20.13.: while the system is away the page works on', () => {
  test('also after a second window has shown that it is away: what is recorded waits and comes', async () => {
    const page = await atCounter('karlis');
    const before = (await listed(page)).length;
    const other = await beside(page);
    await whileAway(async () => {
      const answer = await other.goto(`${counter.origin}/cases`);
      assert.equal(answer?.status(), 503);
      await page.bringToFront();
      await page.keyboard.press('1');
      await saidOn(page, /Savienojuma nav\. Ieraksts gaida/);
    });
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await untilListed(page, before + 1);
    await page.context().close();
  });
});

suite('17.3., 20.13.: with JavaScript as without', () => {
  test('what the form sent itself is taken back within a minute', async () => {
    const page = await atCounter('liga');
    const before = (await listed(page)).length;
    await fill(page, { about: 'portal', outcome: 'explained', note: 'Portāls lēns' });
    await send(page);
    await untilListed(page, before + 1);
    await page.locator(atTheKeys).waitFor();
    await Promise.all([page.waitForURL('**/consultations/new?undone=*'), page.keyboard.press('Backspace')]);
    await saidOn(page, /Ieraksts atsaukts/);
    assert.equal((await listed(page)).length, before);
    await page.context().close();
  });

  test('a record with a note belongs to the client who came last and is measured from there', async () => {
    const page = await atCounter('liga');
    const note = async () => {
      await fill(page, { about: 'portal', outcome: 'explained', note: 'Portāls lēns' });
      await send(page);
    };
    await page.keyboard.press('0');
    counter.pass({ seconds: 5 });
    const first = await recordedBy(page, note);
    await page.locator(atTheKeys).waitFor();
    await page.keyboard.press('0');
    counter.pass({ seconds: 5 });
    const second = await recordedBy(page, note);
    assert.ok(first.visit && first.beganAt && second.visit && second.beganAt, 'measured');
    assert.notEqual(second.visit, first.visit);
    await page.context().close();
  });

  test('what was taken back took no time: the next record is measured from the beginning', async () => {
    const page = await atCounter('liga');
    const before = (await listed(page)).length;
    await page.keyboard.press('0');
    counter.pass({ seconds: 5 });
    const mistaken = await recordedBy(page, () => page.keyboard.press('1'));
    await page.keyboard.press('Backspace');
    await untilListed(page, before);
    const right = await recordedBy(page, () => page.keyboard.press('2'));
    assert.ok(mistaken.visit && mistaken.beganAt, 'measured');
    assert.deepEqual([right.visit, right.beganAt], [mistaken.visit, mistaken.beganAt]);
    await page.context().close();
  });
});

test('17.3.: what waits is said where it is heard, and once, however often it is tried (WCAG 4.1.3)', async () => {
  const page = await atCounter('karlis');
  const region = page.getByRole('status').and(page.locator('waiting-records *'));
  assert.equal(await region.count(), 1, 'the region is there before anything is said in it');
  assert.equal((await page.locator('waiting-records').boundingBox())?.height, 0);
  await page.context().setOffline(true);
  await page.keyboard.press('1');
  await region.filter({ hasText: 'vēl nav nosūtīti: 1' }).waitFor();
  await region.locator('p').evaluate((said) => said.setAttribute('data-seen', ''));
  await Promise.all([
    page.waitForEvent('requestfailed', (request) => request.url().endsWith('/api/consultations')),
    page.evaluate(() => window.dispatchEvent(new Event('online'))),
  ]);
  await page.evaluate(() =>
    document.querySelector<HTMLElement & { show(how: string): Promise<void> }>('waiting-records')?.show('away'),
  );
  assert.equal(await region.locator('p[data-seen]').count(), 1, 'not said again');
  await page.context().setOffline(false);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await region.filter({ hasNotText: /./ }).waitFor({ state: 'attached' });
  await page.context().close();
});

test('what waits is sent, too, where its page was given no key at first', async () => {
  const page = await atCounter('karlis');
  const before = (await listed(page)).length;
  await page.route('**/api/consultations', (route) => route.abort());
  await page.keyboard.press('1');
  await saidOn(page, /Savienojuma nav/);
  await page.route('**/waiting-keys', (route) => route.abort());
  await page.unroute('**/api/consultations');
  const refused = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/waiting-keys'));
  await page.goto(`${counter.origin}/cases`);
  await refused;
  await page.locator('waiting-records', { hasText: 'vēl nav nosūtīti: 1' }).waitFor();
  await page.unroute('**/waiting-keys');
  await untilListed(page, before + 1);
  await page.close();
});
