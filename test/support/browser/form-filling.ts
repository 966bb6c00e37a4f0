import type { Locator, Page } from 'playwright-core';

/** Types into the main form of a page by the fields' names: texts, choices, ticks and lists alike. */
export async function fill(page: Page, values: Readonly<Record<string, string | readonly string[]>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const fields = page.locator(`main [name="${name}"]:not([type=hidden])`);
    const kind = await fields.first().evaluate((field) => (field as HTMLInputElement).type);
    if (kind === 'radio' || kind === 'checkbox') {
      for (const one of typeof value === 'string' ? [value] : value) {
        const box = page.locator(`main [name="${name}"][value="${one}"]`);
        await unfold(box);
        await box.check();
      }
    } else {
      await unfold(fields);
      if (kind === 'select-one') await fields.selectOption(String(value));
      else await fields.fill(String(value));
    }
  }
}

/** Opens what the field is folded away in, as a person does who looks for it. */
async function unfold(field: Locator): Promise<void> {
  const folded = field.locator('xpath=ancestor::details[not(@open)]').locator('> summary');
  if ((await folded.count()) > 0) await folded.first().click();
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
