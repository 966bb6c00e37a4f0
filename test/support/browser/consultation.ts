import type { Page } from 'playwright-core';
import type { Who } from '#test/support/site/staffed-site.ts';
import type { Counter, SignInOptions } from './counter.ts';
import { fill, seen } from './pages.ts';

/** Records a consultation on its page, which stays, and waits until the server has it. Returns what is said. */
export async function consult(page: Page, typed: Readonly<Record<string, string>>): Promise<string> {
  await fill(page, typed);
  await page.locator('main form[method=post] button.button--primary').click();
  return saidOn(page, /Reģistrēta|Recorded/);
}

/** What the page says of what was recorded, once it says this. */
export async function saidOn(page: Page, what: RegExp): Promise<string> {
  await page.locator('[data-part=said]', { hasText: what }).first().waitFor();
  return seen(page, 'send-later [data-part=said]');
}

/** A window in which the page of consultations was given its keys, and its first button has the focus. */
export async function atConsultations(counter: Counter, who: Who, options?: SignInOptions): Promise<Page> {
  const page = await counter.signIn(who, options);
  await openConsultations(page, counter.origin);
  return page;
}

/** Opens the page of consultations anew; its keys have come as a whole. */
export async function openConsultations(page: Page, origin: string): Promise<void> {
  // The page that is left may still be asking for its own. To another origin it would be left with its connection back.
  await page.goto(`${origin}/centres.json`);
  const keys = page.waitForResponse('**/waiting-keys').then((answer) => answer.finished());
  await Promise.all([keys, page.goto(`${origin}/consultations/new`)]);
  await page.locator('[data-key="1"]:focus').waitFor();
}

export interface ListedConsultation {
  readonly id: string;
  readonly topic: string | null;
  readonly eService: { readonly code: string } | null;
  readonly kind: string;
  readonly way: string;
  readonly outcome: string;
  readonly heldAt: string;
}

/** The consultations of the centre in which the person of this page works, the latest first. */
export async function listedConsultations(page: Page, { origin }: Counter): Promise<readonly ListedConsultation[]> {
  const answer = await page.request.get(`${origin}/api/consultations`);
  return ((await answer.json()) as { consultations: ListedConsultation[] }).consultations;
}

/** What is recorded by this work: the consultations that were not there before, once there are so many. */
export async function recordedBy(
  page: Page,
  counter: Counter,
  count: number,
  work: () => Promise<void>,
): Promise<readonly ListedConsultation[]> {
  const before = new Set((await listedConsultations(page, counter)).map(({ id }) => id));
  await work();
  for (;;) {
    const come = (await listedConsultations(page, counter)).filter(({ id }) => !before.has(id));
    if (come.length === count) return come;
    await page.waitForTimeout(50);
  }
}

/** How many records wait in the browser of this page. */
export function countWaiting(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const opened = indexedDB.open('tilts');
    const database = await new Promise<IDBDatabase>((resolve) => (opened.onsuccess = () => resolve(opened.result)));
    const asked = database.transaction('waiting').objectStore('waiting').count();
    const left = await new Promise<number>((resolve) => (asked.onsuccess = () => resolve(asked.result)));
    database.close();
    return left;
  });
}
