import type { ReadTable } from '#platform/spreadsheets/table.ts';
import { understandTable } from './understand-table.ts';

/** How a table is understood, which sheet it is of, and which of its lines are taken for no rows. */
export function tellTable({ table, sheet }: ReadTable) {
  const { columns, begins, linesOut } = understandTable(table);
  return {
    sheet: sheet ? { name: sheet.name, others: [...sheet.others] } : null,
    begins,
    columns: columns.map(({ heading, values, takenFor, leftOut }) => ({
      heading,
      values: [...values],
      takenFor: takenFor ?? null,
      leftOut: leftOut ?? null,
    })),
    leftOut: linesOut.map(({ line, cells, why }) => ({
      line,
      text: cells.filter(Boolean).join(' · '),
      why,
    })),
  };
}
