import type { Page } from 'playwright-core';

/** Types into the main form of a page by the fields' names: texts, choices, ticks and lists alike. */
export async function fill(page: Page, values: Readonly<Record<string, string | readonly string[]>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const fields = page.locator(`main [name="${name}"]:not([type=hidden])`);
    const kind = await fields.first().evaluate((field) => (field as HTMLInputElement).type);
    if (kind === 'radio' || kind === 'checkbox') {
      for (const one of typeof value === 'string' ? [value] : value) {
        await page.locator(`main [name="${name}"][value="${one}"]`).check();
      }
    } else if (kind === 'select-one') await fields.selectOption(String(value));
    else await fields.fill(String(value));
  }
}

/** Presses the main button of the page's form and waits for the answer. */
export async function send(page: Page): Promise<void> {
  await Promise.all([
    page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.request().isNavigationRequest(),
    ),
    page.locator('main form[method=post] button[type=submit]:not([formaction])').last().click(),
  ]);
  await page.waitForLoadState();
}
