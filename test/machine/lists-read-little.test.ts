import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import pg from 'pg';
import { demoPeople, ensureDemoCountry } from '#demo/country/index.ts';
import { makeDemoPki } from '#demo/pki/index.ts';
import { copyRows } from '#test/support/postgres/copy-rows.ts';
import { readingOf } from '#test/support/postgres/rows-read.ts';
import { collectReads, type SentStatement } from '#test/support/postgres/statements.ts';
import { accessSite, signIn } from '#test/support/site/access-site.ts';
import { CookieBrowser } from '#test/support/site/cookie-browser.ts';
import { followLists } from '#test/support/site/lists.ts';

// Every list of the site, with every filter, on tables so large that nobody reads them whole. Who adds a list adds nothing here.

const rowsPerTable = 20_000;
/** A page shows 50 rows, and looks through 1,000 at most. */
const mostRows = 2500;

const typed = ['b', 'Velta', 'Priedīte Velta', '17', '17/2026', '320000-00001', 'TVP-7'];

const site = await accessSite({ people: demoPeople });
const { urls, vault } = site.database;
const seen = new Map<string, number>();
let statements: SentStatement[] = [];
const client = new pg.Client({ connectionString: urls.site });

before(async () => {
  await client.connect();
  const now = site.now();
  const pki = makeDemoPki(now.epochMilliseconds);
  await ensureDemoCountry({ url: urls.owner, vault, now, origin: site.origin, pki, say: () => undefined });
  const empty = await copyRows(urls.owner, rowsPerTable);
  console.log('empty', empty);
  const reads = collectReads();
  for (const person of demoPeople) {
    const browser = new CookieBrowser();
    await signIn(browser, site, person);
    await followLists(site, browser, typed, seen);
  }
  reads.stop();
  statements = few(reads.sent);
  console.log(seen.size, reads.sent.length, statements.length);
});
after(() => client.end());

/** Of each statement the first three sets of values. */
function few(sent: readonly SentStatement[]): SentStatement[] {
  const groups = Map.groupBy(sent, ({ text }) => text);
  return [...groups.values()].flatMap((group) => group.slice(0, 3));
}

test('x', async () => {
  for (const analysed of [false, true]) {
    if (analysed) {
      const o = new pg.Client({ connectionString: urls.owner });
      await o.connect();
      await o.query('analyze');
      await o.end();
    }
    for (const generic of [true, false]) {
      for (const statement of statements) {
        const r = await readingOf(client, statement, generic);
        if (r.rows > mostRows || r.whole.length)
          console.log(analysed, generic, r.rows, r.whole, statement.text.replaceAll(/\s+/g, ' ').slice(0, 300));
      }
    }
  }
});
void suite;
void assert;
