import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedColumns } from './named-columns.ts';
import { houseWith, seesBroken } from './small-house.ts';

const draw = 'src/mandates/draw.ts';

seesBroken(namedColumns, [
  ["all of the builder's columns", { [draw]: `own(tx).selectFrom('mandate').selectAll();` }, /calls selectAll/],
  ['all columns of what was written', { [draw]: 'insertInto(mandate).returningAll();' }, /calls returningAll/],
  ['a star', { [draw]: 'sql`select * from mandate`;' }, /draw\.ts:1 asks for all columns/],
  ['a star of one table', { [draw]: 'sql`select m.* from mandate m`;' }, /star/],
  ['a star among columns', { [draw]: 'sql`select m.id,\n m.*, count(n) as more from mandate m`;' }, /star/],
  ['a star behind a function', { [draw]: 'sql`select max(m.at), m.* from mandate m`;' }, /star/],
  ['a distinct star', { [draw]: 'sql`select distinct * from mandate`;' }, /star/],
  ['a star inside of a statement', { [draw]: 'sql`with m as (SELECT * FROM mandate) select id from m`;' }, /star/],
  ['a star in plain text', { [draw]: "pool.query('select * from mandate');" }, /star/],
  ['a star of what was written', { [draw]: 'sql`delete from mandate returning *`;' }, /star/],
]);

test('what is counted or multiplied is no star', () => {
  for (const statement of [
    'count(*) from m',
    'id, count(*) filter (where done) from m',
    '2 * number from m',
    'id, 2 * number from m',
  ])
    assert.deepEqual(namedColumns(houseWith({ [draw]: `sql\`select ${statement}\`;` })), [], statement);
});
