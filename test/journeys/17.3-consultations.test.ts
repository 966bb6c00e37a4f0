import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll } from '#test/support/browser/browser.ts';
import { consult, type ListedConsultation, listedConsultations, saidOn } from '#test/support/browser/consultation.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { fill, seen, send, signInWith } from '#test/support/browser/pages.ts';
import { people } from '#test/support/site/staffed-site.ts';

const counter = await openCounter();
after(() => counter.browser.close());

const path = '/consultations/new';
const recorded = /Reģistrēta konsultācija:/;

const listed = (page: Page) => listedConsultations(page, counter);

/** Waits until so many consultations are recorded. */
async function untilListed(page: Page, count: number): Promise<readonly ListedConsultation[]> {
  for (;;) {
    const all = await listed(page);
    if (all.length >= count) return all;
    await page.waitForTimeout(100);
  }
}

/** What the browser keeps, as whoever opens its storage reads it. */
function stored(page: Page): Promise<{ readonly stores: readonly string[]; readonly waiting: readonly string[] }> {
  return page.evaluate(async () => {
    const opened = indexedDB.open('tilts');
    const database = await new Promise<IDBDatabase>((resolve) => (opened.onsuccess = () => resolve(opened.result)));
    const all = (name: string) =>
      new Promise<object[]>((resolve) => {
        const asked = database.transaction(name).objectStore(name).getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
    const texts = (await all('waiting')).map((one) =>
      Object.entries(one)
        .map(([name, value]) =>
          value instanceof ArrayBuffer || ArrayBuffer.isView(value)
            ? `${name}: ${new TextDecoder().decode(value)}`
            : `${name}: ${value}`,
        )
        .join('\n'),
    );
    const stores = [...database.objectStoreNames];
    database.close();
    return { stores, waiting: texts };
  });
}

suite('17.3., 20.13.: a consultation is recorded in ten seconds, by keyboard alone', () => {
  test('each of the six commonest by two keys: the next client, and what it was', async () => {
    const page = await counter.signIn('karlis', { path });
    await page.locator('[data-key="1"]:focus').waitFor();
    await expectAccessible(page);
    const before = (await listed(page)).length;
    for (const key of ['1', '2', '3', '4', '5']) {
      await page.keyboard.press('0');
      await page.keyboard.press(key);
      await saidOn(page, recorded);
      await page.locator('[data-key="1"]:focus').waitFor();
    }
    await untilListed(page, before + 5);
    await page.keyboard.press('0');
    await page.keyboard.press('6');
    await page.waitForURL('**/cases/new');
    const topics = new Set((await untilListed(page, before + 6)).slice(0, 6).map(({ topic }) => topic));
    const usual = ['applying', 'mandate', 'means', 'portal', 'progress', 'which_service'];
    assert.deepEqual(topics, new Set(usual), 'the last leads on to a case');
    await page.close();
  });

  for (const [language, words] of [
    ['lv', 'ricibsp'],
    ['en', 'legal c'],
  ] as const)
    test(`any other by so few that ten seconds are enough, ${language}: 0.28 s for a key, 1.35 s to think of the code and of the end`, async () => {
      const page = await counter.signIn('karlis', { path, language });
      const choices = { kind: 3, way: 4, outcome: 7 } as const;
      const before = (await listed(page)).map(({ id }) => id);
      let most = 0;
      for (const [code, kind, way, outcome] of [
        ['EPD05', 0, 0, 0],
        ['EPD313', 2, 3, 6],
        [words, 1, 2, 1],
      ] as const) {
        await page.goto(counter.origin + path);
        await page.locator('[data-key="1"]:focus').waitFor();
        let keys = 0;
        const press = async (key: string) => {
          keys += 1;
          await page.keyboard.press(key);
        };
        const choose = async (name: keyof typeof choices, at: number) => {
          const box = page.locator(`[name=${name}]`).nth(at);
          for (let left = choices[name]; left > 0 && !(await box.isChecked()); left--) {
            const isFirst = at === 0 && (await page.locator(`[name=${name}]:checked`).count()) === 0;
            await press(isFirst ? 'Space' : 'ArrowDown');
          }
          assert.ok(await box.isChecked(), `${name} ${at}`);
        };
        await press('7');
        for (const letter of code) await press(letter);
        await press('Enter');
        await choose('kind', kind);
        await press('Tab');
        await choose('way', way);
        await press('Tab');
        await choose('outcome', outcome);
        await press('Enter');
        await saidOn(page, language === 'lv' ? recorded : /Recorded consultation:/);
        most = Math.max(most, keys);
      }
      const seconds = most * 0.28 + 2 * 1.35;
      process.stdout.write(`the longest of them: ${most} keys, ${seconds.toFixed(1)} s\n`);
      assert.ok(seconds <= 10, `${seconds} s`);
      const lines = (await untilListed(page, before.length + 3))
        .filter(({ id }) => !before.includes(id))
        .map((one) => [one.eService?.code, one.kind, one.way, one.outcome].join(' '));
      for (const line of [
        'EPD05 about_applying in_person explained',
        'EPD313 self_service email not_solved',
        'EPD313 about_service video sent_on',
      ]) {
        assert.ok(lines.includes(line), `${line} among ${lines.join(', ')}`);
      }
      await page.close();
    });

  test('a key in a field is a letter, and outside of the page’s own part it does nothing', async () => {
    const page = await counter.signIn('karlis', { path });
    const before = (await listed(page)).length;
    await page.locator('option-filter input').focus();
    await page.keyboard.press('1');
    assert.equal(await page.locator('option-filter input').inputValue(), '1');
    await page.locator('header input[type=search], header input').first().focus();
    await page.keyboard.press('2');
    await page.locator('header a').first().focus();
    await page.keyboard.press('3');
    await page.waitForTimeout(200);
    assert.equal((await listed(page)).length, before);
    await page.close();
  });

  test('one key takes it back; for a note and a time that were typed the form goes as it is', async () => {
    const page = await counter.signIn('karlis', { path, language: 'en' });
    const before = (await listed(page)).length;
    await page.locator('[data-key="1"]:focus').waitFor();
    await page.keyboard.press('1');
    await untilListed(page, before + 1);
    await page.keyboard.press('Backspace');
    await saidOn(page, /Undone consultation:/);
    for (let left = 1; left > 0; left = (await listed(page)).length - before) await page.waitForTimeout(50);
    await fill(page, { about: 'portal', outcome: 'explained', note: 'Call 29123456' });
    await send(page);
    assert.match(await seen(page), /The note has a personal code, a phone number/);
    await expectAccessible(page);
    await fill(page, { note: 'The portal was slow' });
    await send(page);
    assert.match(await seen(page), /Recorded consultation: How to use the portal/);
    await page.close();
  });

  test('without JavaScript by its buttons, and at 320 px', async () => {
    const page = await counter.signIn('karlis', { path, javaScript: false, width: 320 });
    await expectNoSidewaysScroll(page);
    const before = (await listed(page)).length;
    const tabs = async (to: string) => {
      for (let count = 1; ; count++) {
        await page.keyboard.press('Tab');
        if (await page.locator(`${to}:focus`).count()) return count;
        assert.ok(count < 60, to);
      }
    };
    const toNext = await tabs('main a[href="/consultations/new?client=next"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/client=next/);
    const toSecond = await tabs('[data-key="2"]');
    process.stdout.write(`without JavaScript: ${toNext} Tab to “next client”, ${toSecond} Tab to the second button\n`);
    await page.keyboard.press('Enter');
    await page.waitForURL(/recorded=/);
    assert.match(await seen(page), /Reģistrēta konsultācija: Kā pieteikt e-pakalpojumu/);
    assert.equal((await listed(page)).length, before + 1);
    await page.locator('[data-part=undo] button').click();
    await page.waitForURL(/undone=/);
    assert.match(await seen(page), /Ieraksts atsaukts\./);
    assert.equal((await listed(page)).length, before);
    await page.close();
  });
});

suite('while the connection is away the page works on', () => {
  test('what was recorded waits sealed in the browser and comes once, with the time when it was recorded', async () => {
    const page = await counter.signIn('karlis', { path });
    await page.locator('[data-key="1"]:focus').waitFor();
    const already = (await listed(page)).length;
    await consult(page, { about: 'means', outcome: 'explained' });
    const before = (await untilListed(page, already + 1)).map(({ id }) => id);
    await page.context().setOffline(true);
    await page.keyboard.press('2');
    await saidOn(page, /Savienojuma nav/);
    await page.keyboard.press('1');
    await page.locator('waiting-records', { hasText: 'vēl nav nosūtīti: 2' }).waitFor();
    await page.keyboard.press('Backspace');
    await saidOn(page, /Atsaukta konsultācija:/);
    const { stores, waiting } = await stored(page);
    assert.deepEqual([stores, waiting.length >= 1], [['waiting'], true], 'no key is written to the disk');
    assert.ok(!/applying|which_service|pieteikt|explained/.test(waiting.join('\n')), 'sealed');
    assert.match(waiting[0] ?? '', /name: Kārlis Kalniņš/);
    await fill(page, { about: 'portal', outcome: 'explained', note: 'lēns' });
    await page.locator('main form[method=post] button.button--primary').click();
    await saidOn(page, /piezīme un ierakstīts laiks negaida/);
    assert.equal(await page.locator('[name=note]').inputValue(), 'lēns', 'nothing typed is lost');
    await page.context().setOffline(false);
    await page.locator('waiting-records', { hasText: 'vēl nav nosūtīti' }).waitFor({ state: 'hidden' });
    const come = (await listed(page)).filter(({ id }) => !before.includes(id));
    assert.deepEqual(
      come.map(({ topic }) => topic),
      ['applying'],
    );
    await page.close();
  });

  test('gone at sign-out is the key, which was never stored, not what waits; another who signs in is told whose it is; its person’s sign-in sends it', async () => {
    const page = await counter.signIn('karlis', { path });
    await page.locator('[data-key="1"]:focus').waitFor();
    const before = (await listed(page)).length;
    await page.route('**/api/consultations', (route) => route.abort());
    await page.keyboard.press('1');
    await saidOn(page, /Savienojuma nav/);
    const signOut = async () => {
      await page.locator('form[action="/sign-out"] button').click();
      await page.waitForURL((url) => !url.href.startsWith(`${counter.origin}/consultations`));
      await page.goto(counter.origin + path);
    };
    await signOut();
    const after = await stored(page);
    assert.deepEqual([after.stores, after.waiting.length], [['waiting'], 1]);
    await signInWith(page, people.liga);
    await page.locator('waiting-records', { hasText: 'Kārlis Kalniņš: 1' }).waitFor();
    await expectAccessible(page);
    await page.unroute('**/api/consultations');
    await page.reload();
    await page.locator('waiting-records', { hasText: 'Kārlis Kalniņš: 1' }).waitFor();
    await signOut();
    await signInWith(page, people.karlis);
    await untilListed(page, before + 1);
    await page.locator('waiting-records', { hasText: 'Kārlis' }).waitFor({ state: 'hidden' });
    assert.equal((await stored(page)).waiting.length, 0);
    await page.close();
  });
});
