import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { latinCapitals } from '#platform/languages/latin-capitals.ts';
import { act, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';

const sql = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const keyOf =
  'select portal_reference_key(sign) as key from unnest($1::text[]) with ordinality as t (sign, place) order by place';

test('the database and the code take the same letters for Latin ones', async () => {
  const signs = Array.from({ length: 0x500 - 0x370 }, (_, at) => String.fromCodePoint(0x370 + at)).filter(
    (sign) => /\p{Letter}/u.test(sign) && sign.normalize('NFKC') === sign,
  );
  const found = await asOwner(await freshDatabase(), (owner) => owner.query<{ key: string }>(keyOf, [signs]));
  const isLatin = (text: string) => /^[A-Z]$/.test(text);
  const differing = signs.filter((sign, at) => {
    const [key, code] = [found.rows[at]?.key ?? '', latinCapitals(sign)];
    return isLatin(key) !== isLatin(code) || (isLatin(key) && key !== code);
  });
  assert.deepEqual(differing, []);
});

test('references recorded before are compared so too; of two that are one now, the first one holds', async () => {
  const database = await freshDatabase();
  const cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis]);
  const before =
    /create function portal_reference_key[\s\S]*?;/.exec(sql('0167-portal-references.sql'))?.[0] ?? assert.fail();
  await asOwner(database, (owner) => owner.query(before.replace('create function', 'create or replace function')));
  const references = ['ТVР-1', 'TVP-1', 'TVP-2', 'Ж-3'];
  for (const reference of references) {
    const { id, eService } = await leadCase(database, cast.karlis, '22.1.3');
    const typed = { ...forms.filing(eService.eServiceId, cast.karlis.at), reference };
    await act(database, cast.karlis, 'fileApplication', { case: id }, typed);
  }
  const keys = await asOwner(database, async (owner) => {
    await owner.query(sql('0230-latin-letters-in-references.sql'));
    const found = await owner.query<{ key: string }>(
      'select reference_key as key from application order by filed_at, id',
    );
    return found.rows.map(({ key }) => key);
  });
  assert.deepEqual(keys.toSorted(), ['TVP-1', 'TVP-1', 'TVP-2', 'Ж-3']);
  const { id, eService } = await leadCase(database, cast.karlis, '22.1.3');
  for (const reference of ['tvp-1', 'TVP-2']) {
    const typed = { ...forms.filing(eService.eServiceId, cast.karlis.at), reference };
    await assert.rejects(act(database, cast.karlis, 'fileApplication', { case: id }, typed), {
      code: 'case.reference-used',
    });
  }
});
