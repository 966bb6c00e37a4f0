import { formDate } from '#platform/languages/dates.ts';
import { checkPart } from './check-part.ts';
import { packParts } from './pack-parts.ts';
import { cellText, type Table, type TableBounds, type TableLine, UnreadableTable } from './table.ts';
import { unpackParts } from './unpack-parts.ts';

/** More than hundreds of people need. Any number of cells can hold the same long text, which is in the workbook once. */
const mostLetters = 1024 * 1024;

/**
 * Reads the first sheet of an Excel workbook (XLSX): a day as people write it, a number with all its digits, of a formula what it
 * came to. Reads one line more than the bound, so that its reader can tell. Throws an `UnreadableTable`.
 */
export async function readWorkbook(bytes: Uint8Array, { lines: most, columns }: TableBounds): Promise<Table> {
  const parts = unpackParts(bytes);
  for (const part of parts) checkPart(part);
  // Few ever send a workbook: its reader is loaded for the first one.
  const { streamXlsxRows } = await import('hucre/xlsx');
  const table: TableLine[] = [];
  let [last, letters] = [0, 0];
  try {
    for await (const { index, values } of streamXlsxRows(packParts(parts))) {
      last = index + 1;
      const texts = values.map(textOf);
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

function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!(value instanceof Date)) return '';
  const day = value.toTemporalInstant().toZonedDateTimeISO('UTC').toPlainDate();
  return formDate(day);
}
