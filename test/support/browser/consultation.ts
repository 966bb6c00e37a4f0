import type { Page } from 'playwright-core';
import { fill, seen } from './pages.ts';

/** Records a consultation on its page, which stays, and waits until it says so. Returns what is said. */
export async function consult(page: Page, typed: Readonly<Record<string, string>>): Promise<string> {
  await fill(page, typed);
  await page.locator('main form[method=post] button.button--primary').click();
  return saidOn(page, /Reģistrēta|Recorded/);
}

/** What the page says of what was recorded, once it says this. */
export async function saidOn(page: Page, what: RegExp): Promise<string> {
  await page.locator('[data-part=said]', { hasText: what }).first().waitFor();
  return seen(page, 'send-later [data-part=said]');
}
