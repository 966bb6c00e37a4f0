import type { Page } from 'playwright-core';
import { madeUpTrust } from '#test/support/cast/access-requests.ts';
import { enterRightsCast, type RightsCast, rightsPeople } from '#test/support/cast/rights-cast.ts';
import { type AccessSite, accessSite } from '#test/support/site/access-site.ts';
import { type NewPageOptions, openBrowser, type RealBrowser } from './browser.ts';
import { signInWith } from './pages.ts';

/** The people who sign in here: an applicant has no right yet, and neither has the future administrator. */
export const walkers = {
  ...rightsPeople,
  ruta: { personalCode: '329997-00001', givenName: 'Ruta', surname: 'Pārstāve' },
  vita: { personalCode: '329997-00003', givenName: 'Vita', surname: 'Jaunzeme' },
  imants: { personalCode: '329997-00004', givenName: 'Imants', surname: 'Letnieks' },
} as const;

type SignInOptions = NewPageOptions & { readonly language?: 'lv' | 'en' };

/**
 * The whole site with the people who request, give and take away rights, and a fictional signing tool, in real
 * Chromium.
 */
export interface RightsCounter extends AccessSite {
  readonly cast: RightsCast;
  readonly browser: RealBrowser;
  readonly signIn: (who: keyof typeof walkers, path: string, options?: SignInOptions) => Promise<Page>;
}

/** Opens it on a fresh database. Close its browser after the test file. */
export async function openRightsCounter(): Promise<RightsCounter> {
  const note = { lv: 'tests', en: 'test' };
  const { engine, signing } = madeUpTrust(Temporal.Instant.from('2026-03-02T08:00:00Z'));
  const site = await accessSite({
    people: Object.values(walkers).map((person) => ({ ...person, note })),
    requests: { engine },
    signing,
  });
  const cast = await enterRightsCast(site.database);
  const browser = await openBrowser();
  return {
    ...site,
    cast,
    browser,
    signIn: async (who, path, { language = 'lv', ...options } = {}) => {
      const page = await browser.newPage(options);
      await page.goto(`${site.origin}${path}?language=${language}`);
      await signInWith(page, walkers[who]);
      return page;
    },
  };
}

/** Fills a row of Annex 2. */
export async function fillRow(page: Page, number: number, row: Readonly<Record<string, string>>): Promise<void> {
  for (const [column, value] of Object.entries(row)) await page.locator(`[name="${column}-${number}"]`).fill(value);
}

/** Signs the form of the request whose page is open, by the demo's tool, and returns the file. */
export async function signOutside(
  page: Page,
  { signer = 'qualified', as = 'container', stamp = true } = {},
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  await page.locator('a[href^="/demo/sign"]').click();
  await page.locator(`[name=signer][value=${signer}]`).check();
  await page.locator(`[name=as][value=${as}]`).check();
  if (!stamp) await page.locator('[name=no_stamp]').check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('form[action="/demo/sign"] button').click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  await page.goBack();
  return { name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer: Buffer.concat(chunks) };
}
