import type { Page } from 'playwright-core';

/** What a person can read in this part of the page, on one line; what is hidden is left out. */
export async function seen(page: Page, part = 'main'): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen counts
  return (await page.locator(part).first().innerText()).replaceAll(/\s+/g, ' ').trim();
}
