import type { Table } from '#platform/spreadsheets/table.ts';
import { linesLeftOut } from './rows-of-table.ts';
import { understandTable } from './understand-table.ts';

/** How a table is understood, and which of its lines are taken for no rows. */
export function tellTable(table: Table) {
  const { columns, begins } = understandTable(table);
  return {
    begins,
    columns: columns.map(({ heading, values, takenFor, leftOut }) => ({
      heading,
      values: [...values],
      takenFor: takenFor ?? null,
      leftOut: leftOut ?? null,
    })),
    leftOut: linesLeftOut(table, begins).map(({ line, cells, why }) => ({
      line,
      text: cells.filter(Boolean).join(' · '),
      why,
    })),
  };
}
