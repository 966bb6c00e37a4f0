import type { Table } from '#platform/spreadsheets/table.ts';
import type { Meaning } from './column-words.ts';
import { type DraftRow, emptyRow } from './draft.ts';
import { headingsOf, isBetweenRows } from './headings-of.ts';

/** How a table is to be read: what each column is taken for, and the line at which its rows begin. */
export interface Reading {
  readonly columns: readonly (Meaning | undefined)[];
  readonly begins: number;
}

/** The lines from the first row on that are no rows. */
export function linesBetween(table: Table, begins: number): Table {
  const headings = headingsOf(table, begins);
  const width = Math.max(0, ...table.map(({ cells }) => cells.length));
  return table.filter((one) => one.line >= begins && isBetweenRows(one, headings, width));
}

/** The rows of a request that a table holds. Cells are taken as they stand; what is wrong in them is told beside the row. */
export function rowsOfTable(table: Table, { columns, begins }: Reading): DraftRow[] {
  const between = new Set(linesBetween(table, begins));
  return table
    .filter((one) => one.line >= begins && !between.has(one))
    .map(({ cells }) => {
      const held = (meaning: Meaning) => cells[columns.indexOf(meaning)] ?? '';
      return {
        ...emptyRow,
        name: inOneLine([held('name'), held('givenName'), held('surname')].filter(Boolean).join(' ')),
        email: inOneLine(held('email')),
        // One below the other in a cell are two numbers.
        phone: held('phone').replaceAll('\n', ', '),
        position: inOneLine(held('position')),
        place: inOneLine(held('place')),
        term: inOneLine(held('term')),
      };
    })
    .filter((row) => Object.values(row).some(Boolean));
}

function inOneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
