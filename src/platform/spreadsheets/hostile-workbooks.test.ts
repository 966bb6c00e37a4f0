import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { packed, sheetOf, spreadsheetNames, workbook } from '#test/support/files/workbooks.ts';
import { readTable } from './read-table.ts';

// Workbooks made by hand, as only somebody who means harm makes them.

const bounds = { lines: 560, columns: 50 };
const cell = (text: string) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
const laughs = Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('');
const strings = (count: number) => `<sst xmlns="${spreadsheetNames}">${'<si><t>a</t></si>'.repeat(count)}</sst>`;

suite('a hostile workbook costs no more than seconds, and is told', () => {
  const refused: Record<string, readonly [Buffer, string]> = {
    'zeros that unpack to 200 MB': [packed(workbook(cell('0'.repeat(200_000_000)))), 'too-large'],
    'a million cells': [
      packed(workbook(sheetOf(`<row>${'<c><v>1</v></c>'.repeat(1_000)}</row>`.repeat(1_000)))),
      'too-large',
    ],
    'shared strings of 5 MB': [packed(workbook(cell('a'), { 'xl/sharedStrings.xml': strings(300_000) })), 'too-large'],
    'sizes that are not told': [packed(workbook(cell('0'.repeat(200_000_000))), { size: 0 }), 'not-a-table'],
    'sizes that are told too small': [packed(workbook(cell('0'.repeat(200_000_000))), { size: 2_000 }), 'not-a-table'],
    'a thousand files': [
      packed(workbook(cell('a'), Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`${at}`, 'a'])))),
      'not-a-table',
    ],
    'a row of a thousand cells': [packed(workbook(sheetOf(`<row>${'<c><v>1</v></c>'.repeat(1_000)}</row>`))), 'unread'],
    'a cell beyond the last column': [
      packed(workbook(sheetOf('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'))),
      'not-a-table',
    ],
    'a second directory behind the first': [
      Buffer.concat([packed(workbook(sheetOf(cell('a')))), packed(workbook(sheetOf(cell('b'))))]),
      'not-a-table',
    ],
    'elements that are never closed': [
      packed(workbook(sheetOf(cell('a')), { 'xl/workbook.xml': '<a>'.repeat(400_000) })),
      'not-a-table',
    ],
    'far cells in rows of many sheets': [
      packed(
        workbook(
          sheetOf(''),
          Object.fromEntries(
            Array.from({ length: 20 }, (_, at) => [
              `xl/worksheets/sheet${at + 2}.xml`,
              sheetOf('<row><c r="XFD1"/></row>'.repeat(100)),
            ]),
          ),
        ),
      ),
      'too-large',
    ],
    'far cells in many rows': [packed(workbook(sheetOf('<row><c r="XFD1"/></row>'.repeat(80_000)))), 'too-large'],
    'a long text in thousands of cells': [
      packed(
        workbook(sheetOf(`<row>${'<c t="s"><v>0</v></c>'.repeat(45)}</row>`.repeat(500)), {
          'xl/sharedStrings.xml': `<sst xmlns="${spreadsheetNames}"><si><t>${'a'.repeat(2_000_000)}</t></si></sst>`,
        }),
      ),
      'too-large',
    ],
    'a long format of thousands of cells': [
      packed(
        workbook(sheetOf(`<row>${'<c s="0"><v>1</v></c>'.repeat(45)}</row>`.repeat(500)), {
          'xl/styles.xml': `<styleSheet xmlns="${spreadsheetNames}"><numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(30_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`,
        }),
      ),
      'not-a-table',
    ],
    'a tag of 3 MB': [packed(workbook(sheetOf(`<row a="${'a'.repeat(3_000_000)}"/>`))), 'not-a-table'],
    'a comment of 3 MB': [packed(workbook(sheetOf(`<!--${'a'.repeat(3_000_000)}-->`))), 'not-a-table'],
    'comments without an end': [packed(workbook(sheetOf('<!--'.repeat(750_000)))), 'not-a-table'],
    'a hundred elements in one another': [
      packed(workbook(sheetOf(`${'<a>'.repeat(100)}${'</a>'.repeat(100)}`))),
      'not-a-table',
    ],
    'cells that say no place': [packed(workbook(sheetOf('<row><c r="1"><v>1</v></c></row>'))), 'not-a-table'],
    'rows that say no number': [packed(workbook(sheetOf('<row r="a"><c><v>1</v></c></row>'))), 'not-a-table'],
    'entities within entities stay unread': [
      packed(workbook(`<!DOCTYPE x [<!ENTITY a0 "lol">${laughs}]>${sheetOf(cell('&a20;'))}`)),
      'not-a-table',
    ],
    'entities that nobody declared': [packed(workbook(sheetOf(cell('&a20;')))), 'not-a-table'],
    'another packed file': [packed({ 'word/document.xml': '<document/>' }), 'not-a-table'],
  };
  for (const [what, [bytes, fault]] of Object.entries(refused)) {
    test(what, async () => {
      const spent = await cpuOf(() => assert.rejects(readTable(bytes, bounds), { fault }));
      assert.ok(spent < 10, `${spent} s`);
    });
  }

  const harmless: Record<string, readonly [Buffer, string]> = {
    'strings of 3 MB': [
      packed(workbook(sheetOf('<row><c t="s"><v>0</v></c></row>'), { 'xl/sharedStrings.xml': strings(190_000) })),
      'a',
    ],
    'rows that are not packed': [
      packed(workbook(sheetOf(`${'<row/>'.repeat(300_000)}<row><c><v>1</v></c></row>`)), { stored: true }),
      '1',
    ],
    'a file beside its parts that is no XML': [
      packed(workbook(sheetOf(cell('a')), { 'xl/media/a.png': '<', 'customXml/item1.xml': '<' })),
      'a',
    ],
    'one cell at the far end': [
      packed(workbook(sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))),
      '1',
    ],
  };
  for (const [what, [bytes, text]] of Object.entries(harmless)) {
    test(what, async () => {
      const spent = await cpuOf(async () => {
        const [row] = (await readTable(bytes, bounds)).table;
        assert.equal(row?.cells.find(Boolean), text);
      });
      assert.ok(spent < 10, `${spent} s`);
    });
  }
});

async function cpuOf(work: () => Promise<void>): Promise<number> {
  const begun = process.cpuUsage();
  await work();
  return process.cpuUsage(begun).user / 1_000_000;
}
