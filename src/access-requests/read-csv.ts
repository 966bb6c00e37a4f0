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
  const lines = cellsOf(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')).filter(({ cells }) =>
    cells.some((cell) => cell.trim() !== ''),
  );
  const body = isHeading(lines[0]?.cells ?? []) ? lines.slice(1) : lines;
  const problems: Problem[] = [];
  if (body.length === 0) problems.push({ field: 'csv', text: say(words, (w) => w.csv.empty) });
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
  readonly cells: string[];
}

/**
 * RFC 4180 with the separator of the first line that has one outside of quotes: quotes hold separators and line ends, a
 * doubled quote is one.
 */
function cellsOf(text: string): Line[] {
  const [first = ''] = /.*[\t;,].*/.exec(text.replace(/"(?:[^"]|"")*"/g, '')) ?? [];
  const separator = ['\t', ';', ','].find((one) => first.includes(one)) ?? ';';
  const lines: Line[] = [];
  let current: Line = { line: 1, cells: [''] };
  let [quoted, number] = [false, 1];
  const add = (letter: string) => current.cells.push((current.cells.pop() ?? '') + letter);
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '\n') number += 1;
    if (quoted) {
      if (letter !== '"') add(letter);
      else if (text[at + 1] === '"') add(text.charAt(++at));
      else quoted = false;
    } else if (letter === '"' && current.cells.at(-1)?.trim() === '') quoted = true;
    else if (letter === separator) current.cells.push('');
    else if (letter === '\n') {
      lines.push(current);
      current = { line: number, cells: [''] };
    } else add(letter);
  }
  return [...lines, current];
}
