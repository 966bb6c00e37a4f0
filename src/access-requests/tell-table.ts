import type { Table } from '#platform/spreadsheets/table.ts';
import { linesBetween } from './rows-of-table.ts';
import { understandTable } from './understand-table.ts';

/** How a table is understood, and which of its lines are taken for no rows. */
export function tellTable(table: Table) {
  const { columns, begins } = understandTable(table);
  const between = linesBetween(table, begins);
  return {
    begins,
    columns: columns.map(({ heading, values, takenFor, leftOut }) => ({
      heading,
      values: [...values],
      takenFor: takenFor ?? null,
      leftOut: leftOut ?? null,
    })),
    leftOut: table
      .filter((one) => one.line < begins || between.includes(one))
      .map(({ line, cells }) => ({ line, text: cells.filter(Boolean).join(' · ') })),
  };
}
