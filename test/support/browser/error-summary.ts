import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { seen } from './seen.ts';

/**
 * The page says what has to be corrected: in its title, in a summary that has the focus and leads to these fields in this
 * order, and in the same words at each field.
 */
export async function expectErrors(page: Page, fields: readonly string[]): Promise<void> {
  const summary = page.locator('.error-summary[role=alert]');
  const links = summary.locator('a');
  const led = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.replace('#field-', '')));
  assert.deepEqual(led, fields, await seen(page));
  assert.match(await page.title(), /^(Kļūda|Error): /);
  if (await hasScripts(page)) {
    await summary.and(page.locator(':focus')).waitFor();
  }
  for (const field of new Set(fields)) {
    const link = links.and(page.locator(`[href="#field-${field}"]`)).first();
    const said = (await link.textContent()) ?? '';
    const atField = await page.locator(`#field-${field}-error`).textContent();
    assert.ok(atField?.endsWith(said), `at ${field}: ${atField}`);
    await link.click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), `field-${field}`);
  }
}

async function hasScripts(page: Page): Promise<boolean> {
  return page.evaluate(() => customElements.get('error-focus') !== undefined);
}
