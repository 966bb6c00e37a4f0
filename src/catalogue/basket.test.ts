import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transaction } from '#platform/database/database.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { basketOn } from './index.ts';

const database = await freshDatabase();

async function basket(day: string): Promise<Record<string, string | null>> {
  const entries = await transaction(database, null, (tx) => basketOn(tx, Temporal.PlainDate.from(day)));
  return Object.fromEntries(entries.map((entry) => [entry.point, entry.name]));
}

test('until 28 February 2019 Annex 1 has the text that the act replaced', async () => {
  assert.deepEqual(await basket('2019-02-28'), {
    '2.3': null,
    '3.13': 'Šengenas vīzas pieteikums',
    '3.14': 'Latvijas pilsonības iegūšanas ceļvedis – konsultants',
    '6.19': 'vienreizējs pabalsts mirušā pensionāra laulātajam (pensionāram)',
  });
});

test('from 1 March 2019 2.3 is deleted, 3.15 added, and 3.13, 3.14 and 6.19 have their new text (1.6.–1.10.)', async () => {
  assert.deepEqual(await basket('2019-03-01'), {
    '3.13': 'Ziņas par personas rīcībspēju',
    '3.14': 'Personas kodu atbilstība vienai personai',
    '3.15': 'aktuālais un iepriekšējais personas kods',
    '6.19': 'pabalsts mirušā pensijas saņēmēja laulātajam',
  });
});
