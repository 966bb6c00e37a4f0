import { formDate } from '#platform/languages/dates.ts';
import { checkPart } from './check-part.ts';
import { packParts } from './pack-parts.ts';
import { sheetsOf } from './sheets-of.ts';
import { cellText, type ReadTable, type Table, type TableBounds, type TableLine, UnreadableTable } from './table.ts';
import { unpackParts } from './unpack-parts.ts';

/** More than hundreds of people need. Any number of cells can hold the same long text, which is in the workbook once. */
const mostLetters = 1024 * 1024;

/** Among so many sheets the table is looked for; each costs as much as a workbook of its own. */
const mostSheets = 4;

/**
 * Reads an Excel workbook (XLSX): a day as people write it, a number with all its digits, of a formula what it came to. Of several
 * sheets, the first one that is not hidden and `suits`; if none does, the first one that holds anything. Reads one line more than
 * the bound, so that its reader can tell. Throws an `UnreadableTable`.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  bounds: TableBounds,
  suits: (table: Table) => boolean,
): Promise<ReadTable> {
  const parts = unpackParts(bytes);
  parts.reduce((places, part) => checkPart(part, places), 0);
  const { seen, from1904 } = sheetsOf(parts);
  const packed = packParts(parts);
  const unread: UnreadableTable[] = [];
  const filled: ReadTable[] = [];
  for (const { at, name } of seen.slice(0, mostSheets)) {
    try {
      const table = await readSheet(packed, at, bounds, from1904);
      const others = seen.filter((one) => one.at !== at).map((one) => one.name);
      const read = { table, ...(others.length > 0 && { sheet: { name, others } }) };
      if (suits(table)) return read;
      if (table.length > 0) filled.push(read);
    } catch (error) {
      if (!(error instanceof UnreadableTable)) throw error;
      unread.push(error);
    }
  }
  if (unread[0]) throw unread[0];
  return filled[0] ?? { table: [] };
}

async function readSheet(
  packed: Uint8Array,
  sheet: number,
  { lines: most, columns }: TableBounds,
  from1904: boolean,
): Promise<Table> {
  // Few ever send a workbook: its reader is loaded for the first one.
  const { streamXlsxRows } = await import('hucre/xlsx');
  const table: TableLine[] = [];
  let [last, letters] = [0, 0];
  try {
    for await (const { index, values } of streamXlsxRows(packed, { sheet })) {
      last = index + 1;
      const texts = values.map((value) => textOf(value, from1904));
      letters = texts.reduce((sum, { length }) => sum + length, letters);
      if (letters > mostLetters) throw new UnreadableTable('too-large');
      const cells = texts.map((text) => (text === '' ? '' : cellText(text)));
      if (cells.filter(Boolean).length > columns) throw new UnreadableTable('unread', last);
      if (cells.some((cell) => cell !== '')) {
        table.push({ line: last, cells: cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1) });
      }
      if (table.length > most) break;
    }
  } catch (error) {
    if (error instanceof UnreadableTable) throw error;
    throw new UnreadableTable(last > 0 ? 'unread' : 'not-a-table', last + 1);
  }
  return table;
}

function textOf(value: unknown, from1904: boolean): string {
  // Where it may be a day, it is counted otherwise than its reader would take it.
  if (from1904 && typeof value === 'number' && /^\d{5}$/.test(String(value))) return `${value} (1904)`;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!(value instanceof Date)) return '';
  const day = value.toTemporalInstant().toZonedDateTimeISO('UTC').toPlainDate();
  return formDate(day);
}
