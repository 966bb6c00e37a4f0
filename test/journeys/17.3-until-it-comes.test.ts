import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { carryOut } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import { enterRight, rightsActs } from '#rights/index.ts';
import { expectAccessible, openProfile } from '#test/support/browser/browser.ts';
import {
  atConsultations,
  countWaiting,
  listedConsultations,
  openConsultations,
  recordedBy,
  saidOn,
} from '#test/support/browser/consultation.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { seen, signInWith } from '#test/support/browser/pages.ts';
import { alsoAdministrator } from '#test/support/cast/people.ts';
import { afterThisTest } from '#test/support/run/after-this-test.ts';
import { people } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());

const path = '/consultations/new';
const boxOf = (page: Page, text: RegExp | string) => page.locator('waiting-records', { hasText: text });

/** Waits until nothing waits in the browser any more, and its page says nothing of it. */
async function untilEmpty(page: Page): Promise<void> {
  while ((await countWaiting(page)) > 0) await page.waitForTimeout(50);
  await boxOf(page, /./).waitFor({ state: 'hidden' });
}

/** Keeps a record in the browser, and says that there is no connection. */
async function keepOne(page: Page, key = '1'): Promise<void> {
  await page.context().setOffline(true);
  await page.keyboard.press(key);
  await saidOn(page, /Savienojuma nav\. Ieraksts gaida/);
}

suite('17.3., 20.13.: what waits comes through whatever happens meanwhile', () => {
  test('several consultations with one client: of one visit, each measured from the one before it', async () => {
    const page = await atConsultations(counter, 'karlis');
    const come = await recordedBy(page, counter, 3, async () => {
      await page.keyboard.press('0');
      await page.locator('[data-key="1"]').focus();
      await keepOne(page);
      for (const key of ['2', '3']) {
        await page.keyboard.press(key);
        await boxOf(page, `vēl nav nosūtīti: ${key}`).waitFor();
      }
      counter.pass({ minutes: 2 });
      await page.context().setOffline(false);
    });
    const records = await Promise.all(
      come.map(async ({ id }) => {
        const answer = await page.request.get(`${counter.origin}/api/consultations/${id}`);
        const { holds } = (await answer.json()) as { holds: { visit: string; beganAt: string; heldAt: string } };
        return holds;
      }),
    );
    const inOrder = records.toSorted((a, b) => Temporal.Instant.compare(a.heldAt, b.heldAt));
    assert.equal(new Set(records.map(({ visit }) => visit)).size, 1);
    assert.deepEqual(
      inOrder.slice(1).map(({ beganAt }) => beganAt),
      inOrder.slice(0, -1).map(({ heldAt }) => heldAt),
    );
    assert.ok(inOrder[0]?.beganAt, 'measured from “next client”');
    await page.close();
  });

  test('the session lapses: the page says so, and they come after the next sign-in', async () => {
    const page = await atConsultations(counter, 'liga');
    const [made] = await recordedBy(page, counter, 1, async () => {
      await keepOne(page);
      counter.pass({ minutes: 16 });
      await page.context().setOffline(false);
      await boxOf(page, /vēl nav nosūtīti: 1\. Pierakstieties vēlreiz/).waitFor();
      assert.equal(await countWaiting(page), 1);
      await page.goto(counter.origin + path);
      await signInWith(page, people.liga);
    });
    assert.ok(made);
    await untilEmpty(page);
    await page.close();
  });

  test('the browser is ended without a connection and started anew: they come after the next sign-in', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'tilts-profile-'));
    afterThisTest(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
    const before = await openProfile(profile);
    const page = await before.newPage();
    await page.goto(`${counter.origin}/cases`);
    await signInWith(page, people.liga);
    await openConsultations(page, counter.origin);
    await keepOne(page);
    // A page that is left has its connection back before it is gone, and would send by its session.
    await before.clearCookies();
    await before.close();
    const anew = await openProfile(profile);
    afterThisTest(() => anew.close());
    const next = await anew.newPage();
    await next.goto(counter.origin + path);
    assert.equal(await countWaiting(next), 1);
    await signInWith(next, people.liga);
    await next.locator('[data-key="1"]:focus').waitFor();
    await untilEmpty(next);
  });
});

suite('17.3., 20.13.: only the system itself says that a record has come, or is refused', () => {
  for (const [what, status] of [
    ['a network that answers to everything with its own page', 200],
    ['one that refuses everything by its own page', 403],
  ] as const) {
    test(`${what}: the record waits until the system has it`, async () => {
      const page = await atConsultations(counter, 'karlis');
      const portal = { status, contentType: 'text/html', body: '<h1>Wi-Fi</h1>' };
      await recordedBy(page, counter, 1, async () => {
        await page.route('**/api/**', (route) => route.fulfill(portal));
        await page.keyboard.press('1');
        await saidOn(page, /Vēl nav nosūtīta konsultācija: .*Savienojuma nav/);
        assert.equal(await countWaiting(page), 1);
        await page.unroute('**/api/**');
        await page.evaluate(() => window.dispatchEvent(new Event('online')));
        await saidOn(page, /^\s*Reģistrēta konsultācija:/);
      });
      assert.equal(await countWaiting(page), 0);
      await page.close();
    });
  }

  test('its page in the place of the keys breaks nothing: they are asked for again', async () => {
    const page = await atConsultations(counter, 'karlis');
    await keepOne(page);
    await page.route('**/api/**', (route) => route.fulfill({ status: 200, body: '<h1>Wi-Fi</h1>' }));
    await page.context().setOffline(false);
    await openConsultations(page, counter.origin);
    await boxOf(page, 'vēl nav nosūtīti: 1').waitFor();
    await page.unroute('**/api/**');
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await untilEmpty(page);
    await page.close();
  });
});

suite('17.3., 20.13.: nothing is lost silently', () => {
  test('what no key opens any more is said, with when it was recorded, and its person deletes it', async () => {
    const page = await atConsultations(counter, 'karlis');
    await keepOne(page);
    await page.keyboard.press('2');
    await boxOf(page, 'vēl nav nosūtīti: 2').waitFor();
    // What the change of the lookup key leaves behind: records that name a key which nobody is given any more.
    await page.evaluate(async () => {
      const opened = indexedDB.open('tilts');
      const database = await new Promise<IDBDatabase>((resolve) => (opened.onsuccess = () => resolve(opened.result)));
      const tx = database.transaction('waiting', 'readwrite');
      const asked = tx.objectStore('waiting').openCursor();
      asked.onsuccess = () => {
        const cursor = asked.result;
        if (!cursor) return;
        cursor.update({ ...cursor.value, key: 'left' });
        cursor.continue();
      };
      await new Promise((resolve) => (tx.oncomplete = resolve));
      database.close();
    });
    await page.context().setOffline(false);
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    const when = /\d\d\.\d\d\.\d{4}\. \d\d:\d\d/.source;
    await boxOf(page, new RegExp(`vairs nevar atvērt, jo to atslēga ir nomainīta: 2 \\(${when}; ${when}\\)`)).waitFor();
    assert.doesNotMatch(await seen(page, 'waiting-records'), /vēl nav nosūtīti/);
    await expectAccessible(page);
    const english = await page.context().newPage();
    await english.goto(`${counter.origin}/cases?language=en`);
    await boxOf(
      english,
      /cannot be opened any more, because their key was changed: 2 \(\d\d\.\d\d\.\d{4} \d\d:\d\d;/,
    ).waitFor();
    await english.close();
    await page.getByRole('button', { name: 'Dzēst šos ierakstus' }).click();
    await untilEmpty(page);
    await page.close();
  });

  test('a right that ended meanwhile is no sign-out: the page says who can help; given anew, they come', async () => {
    const { database, cast } = counter;
    const page = await atConsultations(counter, 'karlis');
    const before = (await listedConsultations(page, counter)).length;
    await keepOne(page);
    const now = { at: counter.now(), signedInAt: counter.now() };
    const administrator = await alsoAdministrator(database, { ...cast.liga, ...now });
    await carryOut({ database }, administrator, rightsActs.takeRight, {
      id: randomUUID(),
      of: { right: cast.karlis.right },
      input: { reason: 'Pārcelts citā darbā.' },
    });
    await page.context().setOffline(false);
    const said = boxOf(
      page,
      /vēl nav nosūtīti: 1\. Jūsu piekļuves tiesības šajā darba vietā ir beigušās.*administratoram/,
    );
    await said.waitFor();
    assert.doesNotMatch(await seen(page, 'waiting-records'), /Pierakstieties vēlreiz/);
    await expectAccessible(page);
    assert.equal(await countWaiting(page), 1);
    const { person, organisation, centre, position } = cast.karlis;
    await transaction(database, null, (tx) =>
      enterRight(tx, { staff: person, role: 'employee', organisation, centre, position, from: counter.now() }),
    );
    await page.context().clearCookies();
    await page.goto(counter.origin + path);
    await signInWith(page, people.karlis);
    await untilEmpty(page);
    assert.equal((await listedConsultations(page, counter)).length, before + 1);
    await page.close();
  });
});
