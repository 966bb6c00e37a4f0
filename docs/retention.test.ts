import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { ask } from '#test/support/postgres/own-server.ts';

const text = readFileSync(join(import.meta.dirname, 'retention.md'), 'utf8');
const database = await freshDatabase();

/** The tables that the rows of a section name. */
function tablesIn(section: string): string[] {
  const [, found = ''] = new RegExp(`## ${section}\n([\\s\\S]*?)(?=\n## |$)`).exec(text) ?? [];
  const rows = found.split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
}

const goes = tablesIn('Goes by itself');
const stays = [
  ...tablesIn('Stays until the term of its file, or until its person’s key is deleted'.replace('’', "'")),
  ...tablesIn('Stays for good'),
];

/** Every table, and whether anybody but its owner can delete of it. Parts of a table that are made for a day count as the whole. */
const tables = await ask<{ name: string; isDeletable: boolean }>(
  database.urls.owner,
  `select c.relname as name,
          has_table_privilege('tilts_app', c.oid, 'delete')
          or exists (select from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef
                        and p.prosrc ~ ('delete from ' || c.relname || '\\M'))
          or exists (select from pg_proc p join pg_trigger t on t.tgfoid = p.oid
                      where p.prosrc ~ ('delete from ' || c.relname || '\\M')) as "isDeletable"
     from pg_class c
    where c.relnamespace in ('public'::regnamespace, 'jobs'::regnamespace) and c.relkind in ('r', 'p') and not c.relispartition
    order by 1`,
);

suite('what is kept, and for how long', () => {
  test('is told of every table, once', () => {
    assert.deepEqual([...goes, ...stays].toSorted(), tables.map(({ name }) => name).toSorted());
  });

  test('what goes by itself is what can be deleted, and nothing else is', () => {
    const deletable = tables.filter(({ isDeletable }) => isDeletable).map(({ name }) => name);
    assert.deepEqual(goes.toSorted(), deletable.toSorted());
  });
});
