import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { siardFiles } from './siard.ts';
import { tablesOfRegister } from './tables-of-register.ts';

// eCH-0165, SIARD 2.2: a register as a database that can be read without us.

const day = Temporal.PlainDate.from('2026-03-02');
const at = Temporal.Instant.from('2026-03-02T12:00:00Z');
const entry = (number: number, place: { folder: string; pages: number } | null, notes: readonly string[]) => ({
  retainedUntil: Temporal.PlainDate.from('2036-12-31'),
  entry: {
    ...{ document: '', year: 2026, number, registeredOn: day, registeredBy: '', fileIndex: '1-5', retentionYears: 10 },
    ...{ place, firstPlace: null, placePutRight: null, reservation: null, filledAt: null },
    marks: notes.map((note) => ({
      ...{ document: '', kind: 'corrected' as const, note, markedAt: at, markedBy: '', place: null },
    })),
  },
});
const tables = tablesOfRegister([
  entry(1, { folder: '2026/1 <A&B>', pages: 2 }, ['Divas  atstarpes, \\ un\njauna rinda', 'Ā "x"']),
  entry(2, null, []),
]);
const head = { database: 'Reģistrs', description: 'x', owner: 'Novads', timespan: '2026', madeOn: day };
const files = new Map(siardFiles(head, tables));

/** The text of each element of this name. */
function texts(xml: string, name: string): string[] {
  using document = XmlDocument.fromString(xml);
  return document.find(`//*[local-name()='${name}']`).map((node) => node.content);
}

suite('a SIARD archive', () => {
  test('has its version, its metadata, and two files for each table', () => {
    assert.deepEqual([...files.keys()].toSorted(), [
      'content/schema0/table0/table0.xml',
      'content/schema0/table0/table0.xsd',
      'content/schema0/table1/table1.xml',
      'content/schema0/table1/table1.xsd',
      'header/metadata.xml',
      'header/siardversion/2.2/',
    ]);
  });

  test('each table is valid by its own schema, and a table that is not is found', () => {
    for (const number of [0, 1]) {
      const path = `content/schema0/table${number}/table${number}`;
      using schema = XmlDocument.fromString(files.get(`${path}.xsd`) ?? '');
      using validator = XsdValidator.fromDoc(schema);
      using table = XmlDocument.fromString(files.get(`${path}.xml`) ?? '');
      validator.validate(table);
      using wrong = XmlDocument.fromString((files.get(`${path}.xml`) ?? '').replace('<c1>2026', '<c1>x'));
      assert.throws(() => validator.validate(wrong));
    }
  });

  test('what is in the cells is what was in the register, by the rules of SIARD', () => {
    const entries = files.get('content/schema0/table0/table0.xml') ?? '';
    assert.deepEqual(texts(entries, 'c6'), ['2026/1 <A&B>'], 'a place that is not there has no cell');
    const marks = files.get('content/schema0/table1/table1.xml') ?? '';
    const [first = ''] = texts(marks, 'c5');
    assert.equal(first, 'Divas \\u0020atstarpes, \\u005c un\\u000ajauna rinda');
    const read = first.replaceAll(/\\u([0-9a-f]{4})/g, (_, number: string) =>
      String.fromCodePoint(Number.parseInt(number, 16)),
    );
    assert.equal(read, 'Divas  atstarpes, \\ un\njauna rinda');
  });

  test('metadata say how many rows each table has, its key, and what it refers to', () => {
    const metadata = files.get('header/metadata.xml') ?? '';
    assert.deepEqual(texts(metadata, 'rows'), ['2', '2']);
    assert.deepEqual(texts(metadata, 'referenced'), ['year', 'number']);
    assert.deepEqual(texts(metadata, 'folder'), ['schema0', 'table0', 'table1']);
  });
});
