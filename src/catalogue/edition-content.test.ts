import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { transaction } from '#platform/database/database.ts';
import type { Text } from '#platform/languages/languages.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { someEmployee } from '#test/support/cast/some-employee.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { catalogueApi } from './api.ts';
import type { CatalogueFileText } from './catalogue-file.ts';
import { contentKeys } from './edition-content.ts';
import { editionsByCode, importCatalogue } from './index.ts';
import { cataloguePages } from './pages.tsx';
import { words } from './words.ts';

// A new property of an edition is one line in edition-content.ts. These tests name what else it needs.

const database = await freshDatabase();
const guide = readFileSync(new URL('../../docs/catalogue-file.md', import.meta.url), 'utf8');
const [, text = '', explained = ''] = /```json\n(.*?)```(.*)/s.exec(guide) ?? [];
const [example] = (JSON.parse(text) as CatalogueFileText).eServices ?? [];
assert.ok(example);

const texts: readonly Text[] = contentKeys.flatMap((key) => textIn(example[key]) ?? []);

test('every property of an edition has a column, and every column is a property', async () => {
  const found = await database.pool.query<{ name: string }>(
    "select column_name as name from information_schema.columns where table_name = 'e_service_edition'",
  );
  const ofTheEdition = ['id', 'e_service_id', 'valid_from', 'valid_until', 'holder_id', 'holder', 'folded'];
  const columns = found.rows.map(({ name }) => name).filter((name) => !ofTheEdition.includes(name));
  const said = contentKeys.map((key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  const without = said.filter((column) => !columns.includes(column));
  assert.deepEqual(without, [], 'add these columns to e_service_edition in a new numbered .sql file of src/catalogue');
  const unsaid = columns.filter((column) => !said.includes(column));
  assert.deepEqual(unsaid, [], 'name these columns of e_service_edition in src/catalogue/edition-content.ts');
});

test('operators are shown every property of an edition, and it is explained to them', () => {
  const notShown = contentKeys.filter((key) => example[key] === undefined);
  assert.deepEqual(notShown, [], 'give them a value in the example of docs/catalogue-file.md');
  const notTold = contentKeys.filter((key) => !explained.includes(`**${key}**`));
  assert.deepEqual(notTold, [], 'say below the example of docs/catalogue-file.md what they are, each in **bold**');
});

test('what the file says is stored, returned by the API and shown on the page', async () => {
  await transaction(database, null, (tx) => importCatalogue(tx, { at: mondayMorning }, text));
  const [kept] = await transaction(database, null, (tx) => editionsByCode(tx, example.code));
  assert.ok(kept);
  const site = await roomSite(database, [cataloguePages(database), catalogueApi(database)], someEmployee);
  const told = (await (await site.get(`/api/catalogue/${example.code}`)).json()) as Record<string, unknown>;
  for (const key of contentKeys) {
    assert.deepEqual(kept[key], example[key], `the catalogue keeps another ${key}`);
    // The reason for a "no" is shown beside it.
    const inApi = key === 'underMandate' ? (told[key] as { allowed: boolean }).allowed : told[key];
    assert.deepEqual(inApi, example[key], `programs are told another ${key}`);
  }
  for (const language of ['lv', 'en'] as const) {
    const page = await (await site.get(`/catalogue/${example.code}`, language)).text();
    for (const label of Object.values(words[language].eService.facts)) {
      assert.ok(page.includes(`>${label}</dt>`), `${label} is not on the page`);
    }
    for (const shown of texts) assert.ok(page.includes(shown[language]), `${shown[language]} is not on the page`);
  }
});

function textIn(value: unknown): Text | undefined {
  return value !== null && typeof value === 'object' && 'lv' in value ? (value as Text) : undefined;
}
