import assert from 'node:assert/strict';
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

/** Opens the folded part that contains the field, as a person does who looks for it. */
async function unfold(field: Locator): Promise<void> {
  const folded = field.locator('xpath=ancestor::details[not(@open)]').locator('> summary');
  if ((await folded.count()) > 0) await folded.first().click();
}

/** Clicks the main button of the page's form and waits for the answer. */
export async function send(page: Page): Promise<void> {
  await Promise.all([
    page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.request().isNavigationRequest(),
    ),
    page.locator('main form[method=post] button[type=submit]:not([formaction])').last().click(),
  ]);
  await page.waitForLoadState();
}

/**
 * The page reports its errors: in its title, in a summary that has the focus and links to these fields in this order,
 * and in the same words at each field.
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

/** Chooses where and in which role to work: by a word of the centre's or the role's name. */
export async function chooseRight(page: Page, words: string): Promise<void> {
  await page.locator('.choice', { hasText: words }).getByRole('radio').check();
  await page.locator('main form[action="/choose-right"] button[type=submit]').click();
  await page.waitForURL((url) => url.pathname !== '/choose-right');
}

/** The text that a person can read in this part of the page, on one line, without hidden text. */
export async function seen(page: Page, part = 'main'): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen counts
  return (await page.locator(part).first().innerText()).replaceAll(/\s+/g, ' ').trim();
}

/** Signs in as this person, from the page that requires it, through the identity provider. */
export async function signInWith(page: Page, person: { readonly personalCode: string }, means?: string): Promise<void> {
  await page.locator('main form button[type=submit]').first().click();
  await showMeans(page, person, means);
}

/** Signs in at the identity provider. A name that the means writes differently only gives a message. */
export async function showMeans(
  page: Page,
  { personalCode }: { readonly personalCode: string },
  means = 'eid',
): Promise<void> {
  await page.locator(`input[name=means][value=${means}]`).check();
  await page.locator(`button[value="${personalCode}"]`).click();
}
