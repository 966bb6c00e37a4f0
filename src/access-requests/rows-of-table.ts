import type { Table, TableLine } from '#platform/spreadsheets/table.ts';
import type { Meaning } from './column-words.ts';
import { type DraftRow, emptyRow } from './draft.ts';
import { headingsOf, widthOf } from './headings-of.ts';
import { type WhyNoRow, whyNoRow } from './no-row.ts';
import { termIn } from './term-in.ts';

/** How a table is to be read: what each column is taken for, and the line at which its rows begin. */
export interface Reading {
  readonly columns: readonly (Meaning | undefined)[];
  readonly begins: number;
}

/** A line of a table that is no row, and why. */
export type LineOut = TableLine & { readonly why: WhyNoRow };

/** The lines that are no rows, each with the reason: those above the first row, and what stands between or below them. */
export function linesLeftOut(table: Table, begins: number): LineOut[] {
  const headings = headingsOf(table, begins);
  const width = widthOf(table);
  return table.flatMap((one) => {
    const why = one.line < begins ? 'above' : whyNoRow(one, headings, width);
    return why ? [{ ...one, why }] : [];
  });
}

/** The rows of a request that a table holds. Cells are taken as they stand; what is wrong in them is told beside the row. */
export function rowsOfTable(table: Table, { columns, begins }: Reading): DraftRow[] {
  const out = new Set(linesLeftOut(table, begins).map(({ line }) => line));
  return table
    .filter(({ line }) => !out.has(line))
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
        term: termIn(inOneLine(held('term'))),
      };
    })
    .filter((row) => Object.values(row).some(Boolean));
}

function inOneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
