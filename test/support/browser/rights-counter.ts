import type { Page } from 'playwright-core';
import { enterRightsCast, type RightsCast, type RightsPerson, rightsPeople } from '#test/support/cast/rights-cast.ts';
import { type AccessSite, accessSite } from '#test/support/site/access-site.ts';
import { type NewPageOptions, openBrowser, type RealBrowser } from './browser.ts';

/** The whole site with those who give and take rights, in real Chromium. */
export interface RightsCounter extends AccessSite {
  readonly cast: RightsCast;
  readonly browser: RealBrowser;
  readonly signIn: (
    who: RightsPerson,
    path: string,
    options?: NewPageOptions & { language?: 'lv' | 'en' },
  ) => Promise<Page>;
}

/** Opens it on a fresh database. Close its browser after the test file. */
export async function openRightsCounter(): Promise<RightsCounter> {
  const note = { lv: 'tests', en: 'test' };
  const site = await accessSite({ people: Object.values(rightsPeople).map((person) => ({ ...person, note })) });
  const cast = await enterRightsCast(site.database);
  const browser = await openBrowser();
  return {
    ...site,
    cast,
    browser,
    signIn: async (who, path, { language = 'lv', ...options } = {}) => {
      const page = await browser.newPage(options);
      await page.goto(`${site.origin}${path}?language=${language}`);
      await page.locator('main form button[type=submit]').first().click();
      await chooseMeans(page, who);
      return page;
    },
  };
}

/** At the identity provider. */
export async function chooseMeans(page: Page, who: RightsPerson): Promise<void> {
  await page.locator('input[name=means][value=eid]').check();
  await page.locator(`button[value="${rightsPeople[who].personalCode}"]`).click();
}
