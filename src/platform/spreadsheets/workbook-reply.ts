import { writeXlsx } from 'hucre';
import { fileReply } from '#platform/http/file-reply.ts';

/** A sheet of a workbook: its first row has the headings, and stays in sight. A text is a text, whatever it begins with. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Names of sheets have no more letters. */
const longestName = 31;

/** Tables to be saved as a workbook. */
export async function workbookReply(name: string, sheets: readonly Sheet[]): Promise<Response> {
  const content = await writeXlsx({
    sheets: sheets.map(({ name: sheet, rows }) => ({
      name: sheet.slice(0, longestName),
      rows: rows.map((row) => [...row]),
      freezePane: { rows: 1 },
    })),
  });
  return fileReply(content, name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
}
