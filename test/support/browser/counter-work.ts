import type { Page } from 'playwright-core';
import { forms } from '#test/support/cast/cases.ts';
import { clients } from '#test/support/cast/people.ts';
import type { Counter } from './counter.ts';
import { fill, send } from './form-filling.ts';

/** What an employee types on the pages of a case, step by step; each journey changes what it is about. */
export const typing = {
  identity: {
    outcome: 'confirmed',
    documentKind: 'passport',
    documentNumber: 'LV1234567',
    documentCountry: 'LV',
    documentValidTo: '01.01.2030.',
    ...clients.velta,
    matter: 'self',
  },
  mandate: { validUntil: '02.09.2026.', resultWay: 'phone', resultPhone: '+371 20000000' },
  signing: { bothCopies: 'yes', folder: '2026/1', pages: '2', copyHandedOver: 'yes' },
  filing: { identified: 'yes', means: 'eid_card', started: '09:50', ended: '09:55', reference: 'TVP-2026-0001' },
};

/** Opens a case from the catalogue; ends at the declaration. */
export async function openCase(counter: Pick<Counter, 'origin'>, page: Page, code = 'EPD313'): Promise<string> {
  await page.goto(`${counter.origin}/catalogue?q=${code}`);
  await page.locator('main').getByRole('listitem').getByRole('link').first().click();
  await page.locator('main form[action="/cases"] button[type=submit]').first().click();
  await page.waitForURL(/\/declaration$/);
  return page.url().replace(/\/declaration$/, '');
}

/** The steps of the law on the pages, in order, each under the point it fulfils. */
export const steps = [
  ['2.6', (page: Page) => fill(page, forms.declaration).then(() => send(page))],
  ['22.1.1', (page: Page) => fill(page, typing.identity).then(() => send(page))],
  ['notice', (page: Page) => fill(page, { language: 'lv', way: 'read_aloud' }).then(() => send(page))],
  ['drawn', (page: Page) => fill(page, typing.mandate).then(() => send(page))],
  ['22.1.3', (page: Page) => fill(page, typing.signing).then(() => send(page))],
  ['22.1.5', fileFromTaskList],
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

async function fileFromTaskList(page: Page): Promise<void> {
  await page.locator('main a.task__link[aria-current=step]').first().click();
  await fill(page, { ...typing.filing, reference: `TVP-${crypto.randomUUID().slice(0, 8)}` });
  await send(page);
}

async function tellResultFromTaskList(page: Page): Promise<void> {
  await page.locator('main a.task__link[aria-current=step]').first().click();
  await fill(page, { way: 'phone' });
  await send(page);
}
