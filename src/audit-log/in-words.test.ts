import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ensureDemoCountry } from '#demo/country/index.ts';
import { makeDemoPki } from '#demo/pki/index.ts';
import { isId } from '#platform/input/ids.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';
import { words } from './words.ts';

test('whatever the log says of a whole country is said in words, in both languages', async () => {
  const database = await freshDatabase();
  const { urls, vault } = database;
  const [now, origin] = [mondayMorning, 'http://127.0.0.1'];
  const pki = makeDemoPki(now.epochMilliseconds);
  await ensureDemoCountry({ url: urls.owner, vault, now, origin, pki, say: () => undefined });
  const entries = await asOwner(database, async (client) => {
    const found = await client.query<{ things: Record<string, string> }>(
      "select distinct body -> 'things' as things from audit_entry where body ? 'things'",
    );
    return found.rows;
  });
  const saysItself = (name: string, value: string) =>
    isId(value) || /^[\d.,-]+$|^[\da-f]{64}$/.test(value) || ['act', 'page', 'role'].includes(name);
  const codes = entries
    .flatMap(({ things }) => Object.entries(things))
    .filter(([name, value]) => !saysItself(name, value))
    .map(([name, value]) => `${name}.${value}`);
  assert.ok(codes.length > 0);
  for (const { values } of [words.lv, words.en])
    assert.deepEqual(
      [...new Set(codes)].filter((code) => values[code] === undefined),
      [],
    );
});
