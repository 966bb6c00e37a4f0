import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import { type ReadTable, type Table, type TableBounds, UnreadableTable } from './table.ts';
import { textOfFile } from './text-of-file.ts';

/** A table's file of at most so many bytes is read: far more than the longest table can need. */
export const largestTable = 2 * 1024 * 1024;

/**
 * Reads a table's file, text or workbook, whatever its name says; of a workbook the first sheet in sight that `suits`. Throws an
 * `UnreadableTable`.
 */
export async function readTable(
  bytes: Uint8Array,
  bounds: TableBounds,
  suits: (table: Table) => boolean = (table) => table.length > 0,
): Promise<ReadTable> {
  if (bytes.length > largestTable) throw new UnreadableTable('too-large');
  if (startsWith(bytes, 'PK\x03\x04')) return readWorkbook(bytes, bounds, suits);
  const text = textOfFile(bytes);
  if (text === undefined) throw new UnreadableTable('not-a-table');
  return { table: readCsv(text, bounds) };
}

function startsWith(bytes: Uint8Array, signs: string): boolean {
  return Array.from(signs).every((sign, at) => bytes[at] === sign.charCodeAt(0));
}
