import { CsvError, parse } from 'csv-parse/sync';
import { cellText, type Table, type TableBounds, type TableLine, UnreadableTable } from './table.ts';

// Far more than a line can need. A quote that is never closed must not take in the rest of the table, and what a hostile
// table costs the parser grows with the bytes of a line for each cell that is wrongly quoted.
const longestLine = 6_000;

/**
 * Reads a table that is text, as spreadsheets save or copy it: cells separated by tabs, semicolons, commas or bars, or by what
 * a first line `sep=;` says. Reads one line more than the bound, so that its reader can tell. Throws an `UnreadableTable`.
 */
export function readCsv(sent: string, { lines: most, columns }: TableBounds): Table {
  const whole = sent.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const said = /^"?sep=([^\n])"?\s*?\n/i.exec(whole);
  const text = said ? whole.slice(said[0].length) : whole;
  const before = said ? 1 : 0;
  const table: TableLine[] = [];
  let last = before;
  try {
    parse(text, {
      delimiter: said?.[1] ?? separatorOf(text),
      record_delimiter: '\n',
      ltrim: true,
      relax_column_count: true,
      // Copied cells have their quotes as they are: SIA "Paraugs".
      relax_quotes: true,
      skip_records_with_empty_values: true,
      max_record_size: longestLine,
      to: most + 1,
      on_record: (cells: string[], { lines: end }) => {
        if (cells.filter(Boolean).length > columns) throw new CsvError('CSV_MAX_RECORD_SIZE', 'too many cells');
        table.push({ line: before + end - lineEndsIn(cells), cells: cells.map(cellText) });
        last = before + end;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableTable('unread', last + 1);
  }
  return table.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function lineEndsIn(cells: readonly string[]): number {
  return cells.join('').split('\n').length - 1;
}

/** A comma stands in names and addresses too, a tab hardly anywhere: so much each counts beside the others. */
const weights = { '\t': 3, ';': 2, '|': 2, ',': 1 };

/** What separates the cells, judged by the first lines outside of quotes. In prose a blank follows a sign: that hardly counts. */
function separatorOf(text: string): string {
  const first = text.slice(0, 10_000).replace(/"[^"]*"/g, '');
  const counted = Object.entries(weights).map(([sign, weight]) => {
    const [, ...after] = first.split(sign);
    return { sign, score: weight * after.reduce((sum, next) => sum + (next.startsWith(' ') ? 0.1 : 1), 0) };
  });
  const [most] = counted.toSorted((a, b) => b.score - a.score);
  return most && most.score > 0 ? most.sign : ';';
}
