import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { cellFaults } from './cell-faults.ts';
import { datatypes } from './datatypes.ts';
import { metadataFaults } from './metadata-faults.ts';

const column = { name: 'month', titles: ['month'], datatype: 'gYearMonth', required: true };
const count = { name: 'count', titles: ['count'], datatype: { base: 'nonNegativeInteger' } };
const table = { url: 'a.csv', tableSchema: { columns: [column, count], primaryKey: ['month'] } };
const metadata = { '@context': 'http://www.w3.org/ns/csvw', dialect: { delimiter: ';' }, tables: [table] };
const withTable = (changed: object) => ({ ...metadata, tables: [{ ...table, ...changed }] });
const withSchema = (changed: object) => withTable({ tableSchema: { ...table.tableSchema, ...changed } });
const withColumn = (changed: object) => withSchema({ columns: [{ ...column, ...changed }, count] });

suite('the standard for metadata of tables (CSV on the Web)', () => {
  test('is kept by what follows it, and by what describes it further', () => {
    assert.deepEqual(metadataFaults(metadata), []);
    const said = {
      'dc:title': { '@value': 'Skaits', '@language': 'lv' },
      'schema:url': { '@id': 'https://a.example/' },
    };
    assert.deepEqual(metadataFaults({ ...metadata, ...said }), []);
  });

  for (const [what, broken, place] of [
    ['another context', { ...metadata, '@context': 'https://schema.org' }, '/@context'],
    [
      'a context with words of its own',
      { ...metadata, '@context': ['http://www.w3.org/ns/csvw', { a: 'b' }] },
      '/@context',
    ],
    ['no table', { ...metadata, tables: [] }, '/tables'],
    ['two tables at one address', { ...metadata, tables: [table, table] }, '/tables'],
    ['a table without an address', withTable({ url: undefined }), '/tables/0/url'],
    ['a property that nobody knows', withTable({ title: 'x' }), '/tables/0/title'],
    ['a property with a prefix that nobody knows', withTable({ 'my:title': 'x' }), '/tables/0/my:title'],
    [
      'a text with both a type and a language',
      { ...metadata, 'dc:date': { '@value': 'x', '@type': 'date', '@language': 'lv' } },
      '/dc:date',
    ],
    ['a text in no language', { ...metadata, 'dc:title': { '@value': 'x', '@language': 'l v' } }, '/dc:title'],
    ['a list of JSON-LD', { ...metadata, 'dc:title': { '@list': ['x'] } }, '/dc:title'],
    ['a name that is no variable', withColumn({ name: 'the month' }), '/tables/0/tableSchema/columns/0/name'],
    ['a name with a line before it', withColumn({ name: '_month' }), '/tables/0/tableSchema/columns/0/name'],
    ['two columns of one name', withColumn({ name: 'count' }), '/tables/0/tableSchema/columns'],
    ['a datatype that is not built in', withColumn({ datatype: 'month' }), '/tables/0/tableSchema/columns/0/datatype'],
    [
      'a format that is no pattern',
      withColumn({ datatype: { base: 'string', format: '(' } }),
      '/tables/0/tableSchema/columns/0/datatype/format',
    ],
    ['“required” in words', withColumn({ required: 'yes' }), '/tables/0/tableSchema/columns/0/required'],
    ['a key of no column', withSchema({ primaryKey: ['year'] }), '/tables/0/tableSchema/primaryKey'],
    ['an encoding that nobody knows', { ...metadata, dialect: { encoding: 'latvian' } }, '/dialect/encoding'],
    ['a word that a dialect does not have', { ...metadata, dialect: { separator: ';' } }, '/dialect/separator'],
  ] as const)
    test(`is broken by ${what}`, () => {
      const faults = metadataFaults(JSON.parse(JSON.stringify(broken)));
      assert.ok(
        faults.some((fault) => fault.startsWith(place)),
        faults.join('\n'),
      );
    });
});

suite('the cells of a table', () => {
  const faults = (...lines: readonly string[]) =>
    cellFaults(metadata, 'a.csv', lines.map((line) => `${line}\r\n`).join(''));

  test('are what their columns say', () => {
    assert.deepEqual(faults('month;count', '2026-01;5', '2026-02;'), []);
  });

  for (const [what, ...lines] of [
    ['another heading', 'months;count', '2026-01;5'],
    ['a column more', 'month;count;more', '2026-01;5;1'],
    ['a cell less', 'month;count', '2026-01'],
    ['a month that no year has', 'month;count', '2026-13;5'],
    ['a number below nothing', 'month;count', '2026-01;-5'],
    ['nothing where something is required', 'month;count', ';5'],
    ['one key in two rows', 'month;count', '2026-01;5', '2026-01;6'],
  ] as const)
    test(`are not with ${what}`, () => {
      let told: string[];
      try {
        told = faults(...lines);
      } catch (error) {
        told = [String(error)];
      }
      assert.notDeepEqual(told, []);
    });

  test('are read by the datatypes of XML Schema', () => {
    for (const [datatype, taken, refused] of [
      ['date', '2024-02-29', '2026-02-29'],
      ['gYear', '2026', '26'],
      ['dateTime', '2026-03-01T08:00:00Z', '2026-03-01 08:00'],
      ['byte', '-128', '128'],
      ['unsignedByte', '255', '-1'],
      ['decimal', '1.5', '1,5'],
      ['boolean', 'true', 'yes'],
      ['duration', 'P1Y2M', 'P'],
      ['language', 'lv-LV', 'l_v'],
    ] as const) {
      assert.ok(datatypes.get(datatype)?.takes(taken), `${datatype} ${taken}`);
      assert.ok(!datatypes.get(datatype)?.takes(refused), `${datatype} ${refused}`);
    }
  });
});
