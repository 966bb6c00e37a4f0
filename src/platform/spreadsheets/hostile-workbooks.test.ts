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
    'another packed file': [packed({ 'word/document.xml': '<document/>' }), 'not-a-table'],
  };
  for (const [what, [bytes, fault]] of Object.entries(refused)) {
    test(what, async () => {
      const spent = await cpuOf(() => assert.rejects(readTable(bytes, bounds), { fault }));
      assert.ok(spent < 10, `${spent} s`);
    });
  }

  const harmless: Record<string, readonly [Buffer, string]> = {
    'entities within entities stay unread': [
      packed(workbook(`<!DOCTYPE x [<!ENTITY a0 "lol">${laughs}]>${sheetOf(cell('&a20;'))}`)),
      '&a20;',
    ],
    'strings of 3 MB': [
      packed(workbook(sheetOf('<row><c t="s"><v>0</v></c></row>'), { 'xl/sharedStrings.xml': strings(190_000) })),
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
        const [row] = await readTable(bytes, bounds);
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
