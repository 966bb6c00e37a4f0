/** A line of a CSV file, as spreadsheets of this country read it. */
export function csvLine(cells: readonly (string | number | Temporal.Instant | null | undefined)[]): string {
  return `${cells.map((cell) => cellOf(cell?.toString() ?? '')).join(';')}\r\n`;
}

/** The mark tells spreadsheets that what follows is UTF-8. */
export const utf8Mark = '\ufeff';

/** A spreadsheet would carry out a cell that begins like a formula, so such a one gets an apostrophe before it. */
function cellOf(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
