import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { serve } from '@hono/node-server';
import type { Actor } from '#audit/index.ts';
import { transaction } from '#platform/database.ts';
import { freshDatabase } from '#test/database.ts';
import { roomSite } from '#test/room-site.tsx';
import { expectAccessible, expectNoSidewaysScroll, withBrowser } from '#test/browser.ts';
import { enterDemoCatalogue } from '#catalogue/index.ts';
import { cataloguePages } from '#catalogue/pages.tsx';

test('shots', async () => {
  const database = await freshDatabase();
  const at = Temporal.Instant.from('2026-03-02T08:30:00Z');
  await transaction(database, null, (tx) => enterDemoCatalogue(tx, { at }));
  const employee: Actor = { person: randomUUID(), name: 'Kārlis Kalniņš', position: 'x', role: 'employee', right: randomUUID(), organisation: randomUUID(), centre: randomUUID(), means: 'eid_card', signedInAt: at, at };
  const site = await roomSite(database, [cataloguePages(database)], employee);
  const server = serve({ fetch: site.app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((r) => server.once('listening', r));
  const port = (server.address() as { port: number }).port;
  await withBrowser(async (browser) => {
    for (const lang of ['lv', 'en']) for (const [name, path] of Object.entries({ list: '/catalogue', service: '/catalogue/EPD619', no: '/catalogue/EPD05', gone: '/catalogue/EPD11', basket: '/basket', bad: '/basket?day=x' })) {
      for (const width of [1280, 320]) {
        const page = await browser.newPage({ width, height: 900 });
        await page.goto(`http://127.0.0.1:${port}/?language=${lang}`).catch(() => 0);
        await page.goto(`http://127.0.0.1:${port}${path}`);
        if (lang === 'lv' || name === 'service') await page.screenshot({ path: `/tmp/shots/${name}-${lang}-${width}.png`, fullPage: true });
        try { await expectAccessible(page); await expectNoSidewaysScroll(page); } catch (e) { console.log(lang, name, width, String(e).slice(0, 800)); }
        await page.close();
      }
    }
    const page = await browser.newPage({ width: 1280, height: 900 });
    await page.goto(`http://127.0.0.1:${port}/catalogue`);
    await page.locator('input[name=q]').pressSequentially('zemesgr');
    console.log('visible after typing', await page.locator('[data-filter]:visible').count());
  });
  server.close();
});
