import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { migrate } from '#operations/migrations.ts';
import { testServerUrl } from '#test/support/postgres/database.ts';
import { client } from './load.ts';
import { type Site, startSite, treeAt } from './site-process.ts';
import { treeOfRelease } from './tree-of-release.ts';

// While an installation is upgraded, processes of the last release still answer on a database that is already this
// version's. Here the release's own code runs, from its tag.

const dumps = join(import.meta.dirname, '../test/machine');
const [release = ''] = globSync('release-*.sql', { cwd: dumps }).toSorted().slice(-1);
const version = release.replace(/^release-|\.sql$/g, '');
const tree = treeOfRelease(version);
const skip = tree ? false : `the tag v${version} is not in this clone`;

suite(`a process of ${version} goes on while the database is migrated under it`, { skip }, () => {
  test('its pages and acts answer before, meanwhile and afterwards', async (t) => {
    const site = await startSite(treeAt(version, tree ?? ''), await testServerUrl());
    after(() => site.stop());
    const http = client(site.serving.origin, 4);
    t.after(() => http.close());
    // Often enough for PostgreSQL to keep its plans on every connection.
    for (let round = 0; round < 6; round += 1) await answers(site, http);

    let migrated = false;
    const meanwhile = (async () => {
      while (!migrated) await site.tree.wholeCase(http, site.serving, 0);
    })();
    try {
      await migrate(site.serving.urls.owner);
    } finally {
      migrated = true;
      await meanwhile;
    }
    for (let round = 0; round < 3; round += 1) await answers(site, http);
  });
});

/** A whole case, and the pages that read most tables, on all connections at once. */
async function answers({ tree: { wholeCase }, serving }: Site, http: ReturnType<typeof client>): Promise<void> {
  const ids = await Promise.all([0, 1, 2, 0].map((line) => wholeCase(http, serving, line)));
  const [{ cookie } = { cookie: '' }] = serving.counters;
  const pages = [
    '/cases',
    `/cases/${ids[0]}`,
    `/cases/${ids[0]}/applications`,
    '/to-tell',
    '/catalogue',
    '/catalogue/EPD313',
    '/catalogue/basket',
    '/consultations',
    '/register',
  ];
  const asked = await Promise.all(
    pages.flatMap((path) => [path, path, path]).map(async (path) => ({ path, ...(await http.ask(path, cookie)) })),
  );
  assert.deepEqual(
    asked.filter(({ status }) => status !== 200).map(({ path, status }) => `${path} ${status}`),
    [],
  );
}
