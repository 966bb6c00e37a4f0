import { existsSync } from 'node:fs';
import { type Browser, launch, type Page } from 'puppeteer-core';

/** Where Firefox ESR is usually found. */
const places = ['/usr/bin/firefox-esr', '/usr/lib/firefox-esr/firefox-esr'];

const firefoxPath = places.find((place) => existsSync(place));

/** Why a test in Firefox is left out, or false where there is one. */
export const withoutFirefox = firefoxPath ? false : 'no Firefox found: install it (Debian: firefox-esr)';

/** Debian's Firefox, led by WebDriver BiDi as any browser of the standard. */
export function openFirefox(): Promise<Browser> {
  if (!firefoxPath) throw new Error(String(withoutFirefox));
  return launch({ browser: 'firefox', executablePath: firefoxPath, headless: true });
}

/** Types and chooses in the page's form, by the fields' names. */
export async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = `main [name="${name}"]:not([type=hidden])`;
    const kind = await page.$eval(field, (one) => (one as HTMLInputElement).type);
    if (kind === 'radio' || kind === 'checkbox') await page.click(`${field}[value="${value}"]`);
    else if (kind === 'select-one') await page.select(field, value);
    else await page.locator(field).fill(value);
  }
}

/** Follows a link or sends a form, the last one of the selector, and waits for the page behind it. */
export async function follow(page: Page, selector: string): Promise<void> {
  const pressed = (await page.$$(selector)).at(-1);
  if (!pressed) throw new Error(`${selector} is not on ${page.url()}`);
  await Promise.all([page.waitForNavigation(), pressed.click()]);
}
