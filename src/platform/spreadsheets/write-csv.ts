/** Of a table as it is sent. */
export const csvType = 'text/csv';

/** What a cell of a table that we write can hold. */
export type Cell = string | number | null | undefined;

/**
 * A line of CSV as spreadsheets read it here: cells between semicolons. Every table that leaves the system is written by this: a
 * spreadsheet would carry out a cell that begins like a formula, so such a text gets an apostrophe before it. Phone numbers are none.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellOf).join(';')}\r\n`;
}

function cellOf(cell: Cell): string {
  const text = String(cell ?? '');
  const harmless = typeof cell === 'string' && startsFormula.test(text) && !phones.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Signs of half and of full width, behind spaces too, which some spreadsheets take off; and what some take for the end of a cell. */
const startsFormula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** `+371 67000001`, or several with commas between them: numbers alone, with nothing that could be carried out. */
const phones = /^\+\d[\d ]*(?:, \+?\d[\d ]*)*$/;
