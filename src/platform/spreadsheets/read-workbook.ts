import { formDate } from '#platform/languages/dates.ts';
import { checkUnpackedSize } from './check-unpacked-size.ts';
import { cellText, type Table, type TableBounds, type TableLine, UnreadableTable } from './table.ts';

/**
 * Reads the first sheet of an Excel workbook (XLSX): a day as people write it, a number with all its digits, of a formula what it
 * came to. Reads one line more than the bound, so that its reader can tell. Throws an `UnreadableTable`.
 */
export async function readWorkbook(bytes: Uint8Array, { lines: most, columns }: TableBounds): Promise<Table> {
  checkUnpackedSize(bytes);
  // Few ever send a workbook: its reader is loaded for the first one.
  const { streamXlsxRows } = await import('hucre/xlsx');
  const table: TableLine[] = [];
  let last = 0;
  try {
    for await (const { index, values } of streamXlsxRows(bytes)) {
      const cells = values.map((value) => cellText(textOf(value)));
      last = index + 1;
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
