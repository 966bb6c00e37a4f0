import { fold } from '#platform/languages/languages.ts';
import type { Table, TableLine } from '#platform/spreadsheets/table.ts';
import { isLikeEmail, isLikeName } from './column-content.ts';
import { meaningOf } from './column-words.ts';
import { isPhones } from './read-phones.ts';
import { readTerm } from './read-term.ts';

/** Above so many lines nobody writes titles. */
const mostTitles = 30;

/** The line at which the rows begin: behind the headings, or else at the first line that only a row can be. */
export function firstLineOf(table: Table): number {
  const first = table.slice(0, mostTitles);
  const row = first.findIndex(isSurelyRow);
  const headings = (row < 0 ? first : first.slice(0, row)).findLastIndex(isHeadings);
  const at = headings >= 0 ? headings + 1 : Math.max(row, 0);
  return table[at]?.line ?? (table.at(-1)?.line ?? 0) + 1;
}

/** What stands above each column, in the line nearest to the rows: headings of two lines complete one another. */
export function headingsOf(table: Table, begins: number): readonly string[] {
  const above = table.filter(({ line, cells }) => line < begins && filledOf(cells).length > 1);
  const width = Math.max(0, ...above.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) => {
    const nearest = above.findLast(({ cells }) => cells[at]);
    return nearest?.cells[at]?.replaceAll('\n', ' ') ?? '';
  });
}

/** Lines that are no rows although they stand among them: headings again, and words across the table, such as a sum's. */
export function isBetweenRows({ cells }: TableLine, headings: readonly string[], width: number): boolean {
  const filled = filledOf(cells);
  if (width > 2 && filled.length < 2) return true;
  const again = cells.every((cell, at) => fold(cell) === fold(headings[at] ?? ''));
  return again || (filled.length > 1 && filled.every((cell) => meaningOf(cell) !== undefined) && !filled.some(isOfRow));
}

/** Two cells say what their columns are, and none is what only a row would hold. */
function isHeadings({ cells }: TableLine): boolean {
  const meanings = new Set(cells.map(meaningOf).filter((meaning) => meaning !== undefined));
  return (
    meanings.size > 1 && !cells.some((cell) => isOfRow(cell) || (isLikeName(cell) && meaningOf(cell) === undefined))
  );
}

function isSurelyRow({ cells }: TableLine): boolean {
  return filledOf(cells).length > 1 && cells.some(isOfRow);
}

function isOfRow(cell: string): boolean {
  return isLikeEmail(cell) || isPhones(cell) || !('wrong' in readTerm(cell));
}

function filledOf(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell !== '');
}
