import { seesBroken } from './small-house.ts';
import { tables } from './tables.ts';

const draw = 'src/mandates/draw.ts';
const migration = 'src/mandates/0007-mandates.sql';
const listed = (table: string) => ({
  'src/mandates/tables.ts': `export type MandatesTables = {\n  ${table}: { id: string };\n};`,
});

seesBroken(tables, [
  ["another room's table in a statement", { [draw]: 'sql`select 1 from mandate join client`;' }, /client of clients/],
  ["another room's table past the builder", { [draw]: `pool.query('delete from client');` }, /client of clients/],
  ["a room's table above all rooms", { 'src/site/site.tsx': `pool.query('delete from client');` }, /client of clients/],
  ["another room's table as one's own", listed('client'), /its own: ask by the door, #clients/],
  ['a table that nobody makes', listed('pact'), /no migration of the room makes/],
  ['no list of tables', { 'src/mandates/tables.ts': 'export type Mine = Tables;' }, /lists no tables/],
  ['a builder of its own', { [draw]: 'tx.query.withTables<All>();' }, /only the room's tables\.ts/],
  ['inserts of its own', { [draw]: 'const insert = insertsInto<All>();' }, /only the room's tables\.ts/],
  ['a key up the ladder', { 'src/clients/0011-more.sql': 'create table c (m uuid references mandate);' }, /point down/],
  [
    "another room's table in a migration",
    { 'src/mandates/0011-more.sql': 'update client set id = null;' },
    /client of/,
  ],
  [
    'a view of a room above',
    {
      [migration]: 'create table mandate (); create view v as select 1;',
      'src/clients/meet.ts': 'sql`select from v`;',
    },
    /table v of mandates/,
  ],
]);
