import type { Page } from 'playwright-core';

/** Says where and as what one works: by a word of the centre's name or of the role. */
export async function chooseRight(page: Page, words: string): Promise<void> {
  await page.locator('.choice', { hasText: words }).getByRole('radio').check();
  await page.locator('main form[action="/choose-right"] button[type=submit]').click();
  await page.waitForURL((url) => url.pathname !== '/choose-right');
}
