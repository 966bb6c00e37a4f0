import { signIn } from '#test/support/site/access-site.ts';
import { CookieBrowser, type Page } from '#test/support/site/cookie-browser.ts';
import { people, type StaffedSite, type Who } from '#test/support/site/staffed-site.ts';
import { formOn, type PageForm } from './page-form.ts';

/** An employee's browser without a window: opens pages and sends their forms unchanged or as changed by a test. */
export interface Desk {
  readonly browser: CookieBrowser;
  open(path: string): Promise<Page>;
  /** The form of a page; if there are several, the one sent to `action`. */
  form(path: string, action?: string): Promise<PageForm>;
  /** Sends a form once, without following redirects. */
  send(form: PageForm, typed?: Readonly<Record<string, string>>): Promise<Page>;
}

/** Signs an employee in over HTTP; one with several rights names the place. */
export async function deskOf(site: StaffedSite, who: Who, place?: string): Promise<Desk> {
  const browser = new CookieBrowser();
  const desk: Desk = {
    browser,
    open: (path) => browser.open(new URL(path, site.origin)),
    form: async (path, action) => formOn((await desk.open(path)).text, action),
    send: (form, typed) => browser.step(new URL(form.action, site.origin), { ...form.untouched, ...typed }),
  };
  await signIn(browser, site, people[who], { from: '/catalogue' });
  if (place !== undefined) await choose(desk, place);
  return desk;
}

async function choose(desk: Desk, place: string): Promise<void> {
  const { text } = await desk.open('/choose-right');
  const form = formOn(text, '/choose-right');
  const [before = ''] = text.split(place);
  const chosen = [...before.matchAll(/name="chosen" value="([^"]+)"/g)].at(-1)?.[1];
  if (!chosen) throw new Error(`${place} is not to be chosen`);
  await desk.send(form, { chosen });
}
