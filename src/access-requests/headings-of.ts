import type { Table, TableLine } from '#platform/spreadsheets/table.ts';
import { isLikeName } from './column-content.ts';
import { meaningOf } from './column-words.ts';
import { filledOf, isOfRow, type WhyNoRow, whyNoRow } from './no-row.ts';

/** Above so many lines nobody writes titles. */
const mostTitles = 30;

/** So many columns with known headings stand in no row and in no title. */
const surely = 3;

/** The line at which the rows begin: behind the headings, or else at the first line that only a row can be. */
export function firstLineOf(table: Table): number {
  const first = table.slice(0, mostTitles);
  const at = behindHeadings(first);
  const headings = first[at - 1]?.cells ?? [];
  const width = widthOf(table);
  const begins = at === 0 ? at : at + table.slice(at).findIndex((one) => !isOfHeadings(whyNoRow(one, headings, width)));
  return table[Math.max(begins, at)]?.line ?? (table.at(-1)?.line ?? 0) + 1;
}

/** What else stands between headings and rows, such as a section's title, may say what is asked for the people below it. */
function isOfHeadings(why: WhyNoRow | undefined): boolean {
  return why === 'headings' || why === 'numbers';
}

/** What stands above each column, in the line nearest to the rows: headings of two lines complete one another. */
export function headingsOf(table: Table, begins: number): readonly string[] {
  const above = table.filter(({ line }) => line < begins);
  const last = above.findLastIndex(isHeadings);
  const shown =
    last < 0 ? above.filter(({ cells }) => filledOf(cells).length > 1) : above.slice(firstOfHeadings(above, last));
  const lines = shown.filter((one) => whyNoRow(one, [], 0) !== 'numbers');
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) => {
    const nearest = lines.findLast(({ cells }) => cells[at]);
    return nearest?.cells[at]?.replaceAll('\n', ' ') ?? '';
  });
}

export function widthOf(table: Table): number {
  return Math.max(0, ...table.map(({ cells }) => cells.length));
}

/** The place behind the headings, if there are any; or of the first line that is surely a row. */
function behindHeadings(first: readonly TableLine[]): number {
  const known = first.findIndex((one) => isHeadings(one) && meaningsIn(one) >= surely);
  if (known >= 0) {
    const most = first.findIndex((one, at) => at > known && !(isHeadings(one) && meaningsIn(one) >= surely));
    return most < 0 ? first.length : most;
  }
  const row = first.findIndex(isSurelyRow);
  const headings = (row < 0 ? first : first.slice(0, row)).findLastIndex(isHeadings);
  return headings >= 0 ? headings + 1 : Math.max(row, 0);
}

/** Headings in several lines stand directly below one another, each of several cells; above them are titles. */
function firstOfHeadings(above: readonly TableLine[], last: number): number {
  let first = last;
  for (; first > 0; first -= 1) {
    const [before, here] = [above[first - 1], above[first]];
    if (!before || !here || here.line - before.line !== 1 || !isAboveHeadings(before)) break;
  }
  return first;
}

function isAboveHeadings(one: TableLine): boolean {
  const filled = filledOf(one.cells);
  const at = one.cells.findIndex((cell) => cell !== '');
  const isTitle = filled.length === 2 && one.cells[at + 1] !== '' && meaningsIn(one) < 2;
  return filled.length > 1 && meaningsIn(one) > 0 && !filled.some(isOfRow) && !isTitle;
}

/** Two cells say what their columns are, and none is what only a row would hold. */
function isHeadings(one: TableLine): boolean {
  return (
    meaningsIn(one) > 1 &&
    !one.cells.some((cell) => isOfRow(cell) || (isLikeName(cell) && meaningOf(cell) === undefined))
  );
}

function meaningsIn({ cells }: TableLine): number {
  return new Set(cells.map(meaningOf).filter((meaning) => meaning !== undefined)).size;
}

/** Two cells of which the first is a label are a title: `Datums: 01.03.2026.`, `Tālrunis 67000001`. */
function isSurelyRow({ cells }: TableLine): boolean {
  const filled = filledOf(cells);
  const [label = ''] = filled;
  const isTitle = filled.length === 2 && (/:$/.test(label) || meaningOf(label) !== undefined) && !isOfRow(label);
  return filled.length > 1 && filled.some(isOfRow) && !isTitle;
}
