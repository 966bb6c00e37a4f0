import type { Page } from 'playwright-core';
import type { AccessSite } from '#test/support/site/access-site.ts';
import { openStaffedSite, people, type StaffedSite, type Who } from '#test/support/site/staffed-site.ts';
import { type NewPageOptions, openBrowser, type RealBrowser } from './browser.ts';

/** The whole site as an employee meets it: over HTTP, with the development provider, in real Chromium. */
export interface Counter extends StaffedSite {
  readonly browser: RealBrowser;
  /** A browser page of this person's own, signed in with a means and standing where they asked to go. */
  readonly signIn: (who: Who, options?: SignInOptions) => Promise<Page>;
}

export interface SignInOptions extends NewPageOptions {
  readonly language?: 'lv' | 'en';
  readonly means?: string;
  readonly path?: string;
}

/** Opens a counter on a fresh database with the cast at work in three centres. Close its browser after the test file. */
export async function openCounter(): Promise<Counter> {
  const site = await openStaffedSite();
  const browser = await openBrowser();
  return { ...site, browser, signIn: (who, options) => signIn(site, browser, who, options) };
}

async function signIn(
  site: AccessSite,
  browser: RealBrowser,
  who: Who,
  { language = 'lv', means = 'eid', path = '/cases', ...options }: SignInOptions = {},
): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(`${site.origin}${path}?language=${language}`);
  await page.locator('main form button[type=submit]').first().click();
  await page.locator(`input[name=means][value=${means}]`).check();
  await page.locator(`button[value="${people[who].personalCode}"]`).click();
  return page;
}
