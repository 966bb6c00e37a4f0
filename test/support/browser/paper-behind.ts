import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';

/**
 * Clicks a link or button that leads to a PDF, and returns the bytes that the browser received. The browser's own
 * viewer, which would hide them, does not open.
 */
export async function paperBehind(pressed: Locator): Promise<Buffer> {
  const context = pressed.page().context();
  const before = context.pages();
  const sent = Promise.withResolvers<Buffer>();
  await context.route(
    /\/(papers\/[a-z0-9-]+|preview|reading|slip)(\?[^/]*)?$/,
    async (route) => {
      const response = await route.fetch();
      assert.equal(response.headers()['content-type'], 'application/pdf', await response.text());
      sent.resolve(await response.body());
      await route.fulfill({ status: 204 });
    },
    { times: 1 },
  );
  await pressed.click();
  const bytes = await sent.promise;
  for (const page of context.pages()) if (!before.includes(page)) await page.close();
  return bytes;
}
