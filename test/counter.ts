import type { Page } from 'playwright-core';
import { enterRight } from '#access/index.ts';
import type { Role } from '#audit/index.ts';
import { transaction } from '#platform/database.ts';
import { type AccessSite, accessSite } from './access-site.ts';
import { type NewPageOptions, openBrowser, type RealBrowser } from './browser.ts';
import { prepareCentres } from './cases.ts';
import { type Cast, enterCast } from './people.ts';

const people = {
  karlis: { personalCode: '329999-00001', givenName: 'Kārlis', surname: 'Kalniņš' },
  liga: { personalCode: '329999-00002', givenName: 'Līga', surname: 'Ozola' },
  viewer: { personalCode: '329999-00003', givenName: 'Ilze', surname: 'Liepiņa' },
  janis: { personalCode: '329999-00004', givenName: 'Jānis', surname: 'Krūmiņš' },
  ruta: { personalCode: '329999-00005', givenName: 'Rūta', surname: 'Zariņa' },
} as const;

export type Who = keyof typeof people;

/** The whole site as an employee meets it: over HTTP, with the development provider, in real Chromium. */
export interface Counter extends AccessSite {
  readonly cast: Cast;
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
  const note = { lv: 'tests', en: 'test' };
  const site = await accessSite({ people: Object.values(people).map((person) => ({ ...person, note })) });
  const cast = await enterCast(site.database);
  await prepareCentres(site.database, [cast.karlis, cast.janis, cast.ruta]);
  await giveRights(site, cast);
  const browser = await openBrowser();
  return { ...site, cast, browser, signIn: (who, options) => signIn(site, browser, who, options) };
}

async function giveRights({ database }: AccessSite, cast: Cast): Promise<void> {
  await transaction(database, null, async (tx) => {
    const give = (who: Who, at: Who = who, role: Role = cast[who].role) =>
      enterRight(tx, {
        staff: cast[who].person,
        role,
        organisation: cast[at].organisation,
        centre: cast[at].centre,
        position: cast[who].position,
        from: Temporal.Instant.from('2019-01-01T00:00:00Z'),
      });
    for (const who of ['karlis', 'liga', 'viewer', 'janis', 'ruta'] as const) await give(who);
    await give('viewer', 'viewer', 'auditor');
    await give('janis', 'karlis');
  });
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
