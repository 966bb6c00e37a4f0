import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '#platform/input/refusal.ts';
import { fold, say } from '#platform/languages/languages.ts';
import { type Column, columns, type DraftRow, emptyRow, mostRows } from './draft.ts';
import { words } from './words.ts';

/**
 * Reads Annex 2's table as spreadsheets save or copy it: six columns in the act's order, separated by semicolons, commas or
 * tabs, with or without a line of headings; empty columns that a spreadsheet adds on the right are none. What is wrong is said
 * by line and column.
 */
export function readCsv(text: string): { readonly rows: DraftRow[]; readonly problems: Problem[] } {
  const { lines, unreadFrom } = linesOf(text.replace(/\r\n?/g, '\n'));
  const body = isHeading(lines[0]?.cells ?? []) ? lines.slice(1) : lines;
  const problems: Problem[] = [];
  if (unreadFrom !== undefined) problems.push({ field: 'csv', text: say(words, (w) => w.csv.unread(unreadFrom)) });
  else if (body.length === 0) problems.push({ field: 'csv', text: say(words, (w) => w.csv.empty) });
  if (body.length > mostRows) problems.push({ field: 'csv', text: say(words, (w) => w.csv.tooMany(mostRows)) });
  const rows = body.slice(0, mostRows).map(({ cells, line }) => {
    const count = cells.findLastIndex((cell, at) => at < columns.length || cell.trim() !== '') + 1;
    if (count !== columns.length) {
      problems.push({ field: 'csv', text: say(words, (w) => w.csv.cells(line, count, columns.length)) });
    }
    const typed = Object.fromEntries(columns.map((column, at) => [column, (cells[at] ?? '').trim()]));
    return { ...emptyRow, ...(typed as Record<Column, string>) };
  });
  return { rows, problems };
}

function isHeading(cells: readonly string[]): boolean {
  return /^(vards|name)/.test(fold(cells[0] ?? '')) && !cells.some((cell) => cell.includes('@'));
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

// Far more than a row of Annex 2 can need. A quote that is never closed must not take in the rest of the table, and what a
// hostile table costs the parser grows with the bytes of a row for each cell that is wrongly quoted.
const longestRow = 6_000;
const mostCells = 50;

/** The lines that hold something, up to the one that cannot be read. No more are read than one request may have. */
function linesOf(text: string): { readonly lines: readonly Line[]; readonly unreadFrom?: number } {
  const lines: Line[] = [];
  let last = 0;
  try {
    parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      record_delimiter: '\n',
      ltrim: true,
      relax_column_count: true,
      // Copied cells have their quotes as they are: SIA "Paraugs".
      relax_quotes: true,
      skip_records_with_empty_values: true,
      max_record_size: longestRow,
      // The headings, and one row more than may be.
      to: mostRows + 2,
      on_record: (cells: string[], { lines: end }) => {
        if (cells.filter(Boolean).length > mostCells) throw new CsvError('CSV_MAX_RECORD_SIZE', 'too many cells');
        lines.push({ line: end - lineEndsIn(cells), cells });
        last = end;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { lines, unreadFrom: last + 1 };
  }
  return { lines };
}

function lineEndsIn(cells: readonly string[]): number {
  return cells.join('').split('\n').length - 1;
}

/** The separator of the first line that has one outside of quotes. */
function separatorOf(text: string): string {
  const first = text
    .replace(/"[^"]*"/g, '')
    .split('\n')
    .find((line) => /[\t;,]/.test(line));
  return ['\t', ';', ','].find((separator) => first?.includes(separator)) ?? ';';
}
