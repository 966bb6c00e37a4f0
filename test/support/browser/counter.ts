import type { Page } from 'playwright-core';
import { forms } from '#test/support/cast/cases.ts';
import { typing } from '#test/support/site/case-forms.ts';
import { openStaffedSite, people, type StaffedSite, type Who } from '#test/support/site/staffed-site.ts';
import { type NewPageOptions, openBrowser, type RealBrowser } from './browser.ts';
import { fill, send, signInWith } from './pages.ts';

/** The whole site as an employee uses it: over HTTP, with the development provider, in real Chromium. */
export interface Counter extends StaffedSite {
  readonly browser: RealBrowser;
  /** A page in its own session, signed in as this person with a means, at the requested address. */
  readonly signIn: (who: Who, options?: SignInOptions) => Promise<Page>;
}

export interface SignInOptions extends NewPageOptions {
  readonly language?: 'lv' | 'en';
  readonly means?: string;
  readonly path?: string;
}

/** Opens a counter on a fresh database with the cast in three centres. Close its browser after the test file. */
export async function openCounter(): Promise<Counter> {
  const site = await openStaffedSite();
  const browser = await openBrowser();
  return {
    ...site,
    browser,
    signIn: async (who, { language = 'lv', means, path = '/cases', ...options } = {}) => {
      const page = await browser.newPage(options);
      await page.goto(`${site.origin}${path}?language=${language}`);
      await signInWith(page, people[who], means);
      // The page is there as a whole: what stands at its top is not all that it says.
      await page.waitForLoadState();
      return page;
    },
  };
}

/** Opens a case with the declaration; ends at the identity step. */
export async function openCase(counter: Pick<Counter, 'origin'>, page: Page, code = 'EPD313'): Promise<string> {
  await page.goto(`${counter.origin}/cases/new`);
  await fill(page, { eService: code, ...forms.declaration });
  await send(page);
  await page.waitForURL(/\/identity-checks$/);
  return page.url().replace(/\/identity-checks$/, '');
}

/** The steps of the law on the pages, in order, each under the point it fulfils. */
export const steps = [
  ['22.1.1', (page: Page) => fill(page, typing.identity).then(() => send(page))],
  ['drawn', (page: Page) => fill(page, { way: 'read_aloud', ...typing.mandate }).then(() => send(page))],
  ['22.1.3', (page: Page) => fill(page, typing.signing).then(() => send(page))],
  ['22.1.5', (page: Page) => fill(page, filing()).then(() => send(page))],
  ['22.1.6', (page: Page) => fill(page, { plannedOn: '16.03.2026.', way: 'in_person' }).then(() => send(page))],
  ['22.1.7', tellResultFromTaskList],
] as const;

/** Leads a case on the pages until a step is done, and returns its address. */
export async function workUntil(
  counter: Pick<Counter, 'origin'>,
  page: Page,
  until: (typeof steps)[number][0],
  look: (name: string) => Promise<void> = async () => undefined,
): Promise<string> {
  const address = await openCase(counter, page);
  for (const [name, step] of steps) {
    await look(`before ${name}`);
    await step(page);
    if (name === until) break;
  }
  await look(`after ${until}`);
  return address;
}

function filing() {
  return { ...typing.filing, reference: `TVP-${crypto.randomUUID().slice(0, 8)}` };
}

async function tellResultFromTaskList(page: Page): Promise<void> {
  await page.locator('main a.task__link[aria-current=step]').first().click();
  await fill(page, { way: 'phone' });
  await send(page);
}
