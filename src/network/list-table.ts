import { readCsv } from '#platform/spreadsheets/read-csv.ts';
import { type Table, UnreadableTable } from '#platform/spreadsheets/table.ts';
import { type ListFinding, UnreadableList } from './list-finding.ts';

/** More rows than all offices of the country have. */
const bounds = { lines: 100_000, columns: 60 };

/** The table of a published list, and the rows of it that are empty. Throws an `UnreadableList`. */
export function tableOfList(text: string): { readonly table: Table; readonly empty: readonly ListFinding[] } {
  const table = tableOf(text);
  if (table.length > bounds.lines) throw new UnreadableList('too-large', bounds.lines);
  const empty = text.split(/\r\n?|\n/).flatMap((row, at): ListFinding[] => {
    return /^[\s;,|"]+$/.test(row) && /[;,|]/.test(row) ? [{ line: at + 1, code: 'empty-row', found: '' }] : [];
  });
  return { table, empty };
}

function tableOf(text: string): Table {
  try {
    return readCsv(text, bounds);
  } catch (error) {
    if (error instanceof UnreadableTable) throw new UnreadableList(error.fault, error.line);
    throw error;
  }
}
