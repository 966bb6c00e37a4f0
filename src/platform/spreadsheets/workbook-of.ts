import { writeXlsx } from 'hucre';

/** A sheet of a workbook: its first row has the headings, and stays in sight. A text is a text, whatever it begins with. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Names of sheets have no more letters. */
const longestName = 31;

/** Tables as a workbook (XLSX). */
export function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({
      name: name.slice(0, longestName),
      rows: rows.map((row) => [...row]),
      freezePane: { rows: 1 },
    })),
  }) as Promise<Uint8Array<ArrayBuffer>>;
}
