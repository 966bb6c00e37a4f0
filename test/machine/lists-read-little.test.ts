import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { demoPeople, ensureDemoCountry } from '#demo/country/index.ts';
import { makeDemoPki } from '#demo/pki/index.ts';
import { copyRows } from '#test/support/postgres/copy-rows.ts';
import { readingOf } from '#test/support/postgres/rows-read.ts';
import { collectReads, type SentStatement } from '#test/support/postgres/statements.ts';
import { accessSite, signIn } from '#test/support/site/access-site.ts';
import { CookieBrowser } from '#test/support/site/cookie-browser.ts';
import { followLists } from '#test/support/site/lists.ts';

// Every list of the site that links, filters and search boxes lead to, on tables too large to be read completely. A new
// list is found by its link; nothing has to be added here.

const rowsPerTable = 20_000;

/** A page reads at most 1,000 cases, each with the two rows of its client's name. */
const mostRows = 3200;

const typed = [
  'b',
  'Velta',
  'Priedīte Velta',
  'L Priedīte',
  "d'Ozola Velta",
  '17',
  '17/2026',
  '320000-00001',
  'TVP-7',
  'EPD01',
  '00000000',
  'XX00000018',
];

const site = await accessSite({ people: demoPeople });
const { urls, vault } = site.database;
const seen = new Map<string, number>();
let copied: ReadonlySet<string>;
let statements: readonly SentStatement[];
const client = new pg.Client({ connectionString: urls.site });

before(async () => {
  await client.connect();
  const now = site.now();
  const pki = makeDemoPki(now.epochMilliseconds);
  await ensureDemoCountry({ url: urls.owner, vault, now, origin: site.origin, pki, say: () => undefined });
  const browsers = demoPeople.map((person) => ({ person, browser: new CookieBrowser() }));
  for (const { person, browser } of browsers) await signIn(browser, site, person);
  copied = new Set(await copyRows(urls.owner, rowsPerTable));
  const reads = collectReads();
  for (const { browser } of browsers) await followLists(site, browser, typed, seen);
  reads.stop();
  statements = few(reads.sent);
});
after(() => client.end());

/** Three sets of values for each statement. */
function few(sent: readonly SentStatement[]): SentStatement[] {
  const groups = Map.groupBy(sent, ({ text }) => text);
  return [...groups.values()].flatMap((group) =>
    group.filter((_, index) => [0, Math.floor(group.length / 2), group.length - 1].includes(index)),
  );
}

test('every list was opened, with its filters, and the pages that follow', () => {
  assert.deepEqual(site.faults, []);
  for (const list of ['/cases', '/to-tell', '/register', '/audit', '/consultations', '/access-requests']) {
    const kinds = [...seen.keys()].filter((kind) => kind.startsWith(`${list} `));
    assert.ok(
      kinds.some((kind) => kind.includes('next page')),
      `${list}: ${kinds.join(' · ')}`,
    );
  }
  for (const text of typed)
    assert.ok(
      [...seen.keys()].some((kind) => kind.includes(`search=${text}`)),
      text,
    );
  assert.ok(statements.length > 300, `only ${statements.length} statements`);
});

test('a list reads few rows also without statistics, as after a restore', async () => {
  // Statements that read names by ids are planned well from the first ANALYZE on.
  assert.deepEqual(await readingMuch(statements.filter(({ byIndex, text }) => byIndex && /\blimit\b/.test(text))), []);
});

test('no statement of a page reads many rows, with a plan for its values or a generic one', async () => {
  const owner = new pg.Client({ connectionString: urls.owner });
  await owner.connect();
  await owner.query('analyze');
  await owner.end();
  assert.deepEqual(await readingMuch(statements), []);
});

async function readingMuch(asked: readonly SentStatement[]): Promise<string[]> {
  const much = new Set<string>();
  for (const statement of asked) {
    for (const generic of [true, false]) {
      const { rows, whole } = await readingOf(client, statement, generic);
      const tables = whole.filter((table) => copied.has(table));
      if (rows <= mostRows && tables.length === 0) continue;
      const told = statement.text
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/(\$\d+, )+/g, '… ')
        .slice(0, 400);
      much.add(
        `${rows} rows, whole tables: ${tables.join() || 'none'}, ${generic ? 'for all values' : 'for these'}: ${told}`,
      );
    }
  }
  return [...much];
}
