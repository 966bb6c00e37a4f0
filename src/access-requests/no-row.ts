import { fold } from '#platform/languages/languages.ts';
import type { TableLine } from '#platform/spreadsheets/table.ts';
import { readTerm } from '#rights/index.ts';
import { isLikeEmail, isLikeName } from './column-content.ts';
import { meaningOf } from './column-words.ts';
import { isPhones } from './read-phones.ts';

/** Why a line of a table is no row of somebody. */
export const reasonsOfLines = ['above', 'headings', 'numbers', 'sum', 'signature', 'words'] as const;

export type WhyNoRow = (typeof reasonsOfLines)[number];

/** Words with which lines below a table begin, folded. */
const sums =
  /^(?:kopa|kopskaits|kopsumma|pavisam|summa|darbinieku skaits|rindu skaits|total|sum|count|всего|итого)(?![\p{L}\d])/u;
const signatures =
  /^(?:sagatavo|izpilditaj|izpildij|apstiprin|saskanots|saskano|paraksts|parakstij|iesniedz|iesniegts|pieteicej|datums\b|vieta un datums|dokuments (?:ir )?parakstits|sis dokuments|z\. ?v\b|prepared|approved|submitted|signed|signature|date\b)/;

/** A line for a signature, or a name between slashes: `____ /V. Uzvārds/`. */
const toSign = /_{3}|\/ ?\p{Lu}[^/@]{2,40}\/\s*$|^\(?(?:paraksts|signature)\b/iu;

/** A person's row has more cells than a line below a table. */
const fewCells = 3;

/** Why a line that stands among the rows is none, as far as that can be told; undefined of a row. */
export function whyNoRow({ cells }: TableLine, headings: readonly string[], width: number): WhyNoRow | undefined {
  const filled = filledOf(cells);
  const [first = ''] = filled;
  if (isNumbers(filled)) return 'numbers';
  if (isAgain(cells, headings) || isOfHeadings(filled)) return 'headings';
  const begins = fold(first);
  if (sums.test(begins) && (filled.length <= fewCells || filled.slice(1).every(isNumber))) return 'sum';
  if (signatures.test(begins) && (filled.length <= fewCells || /[:_]/.test(first))) return 'signature';
  if (filled.some((cell) => toSign.test(cell)) && !filled.some(isLikeEmail)) return 'signature';
  if (width > fewCells && isPlaceAndDay(filled)) return 'signature';
  return width > 2 && filled.length < 2 ? 'words' : undefined;
}

/** Whether a cell is what only somebody's row holds. */
export function isOfRow(cell: string): boolean {
  return isLikeEmail(cell) || isPhones(cell) || !('wrong' in readTerm(cell));
}

export function filledOf(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell !== '');
}

/** `1 2 3 4 …`, as forms number their columns. */
function isNumbers(filled: readonly string[]): boolean {
  const numbers = filled.map((cell) => Number(/^(\d{1,2})[.)]?$/.exec(cell)?.[1] ?? Number.NaN));
  return (
    numbers.length > 2 &&
    numbers.every((number, at) => (at === 0 ? number <= 2 : number === (numbers[at - 1] ?? 0) + 1))
  );
}

function isNumber(cell: string): boolean {
  return /^\d{1,4}$/.test(cell);
}

function isAgain(cells: readonly string[], headings: readonly string[]): boolean {
  return cells.every((cell, at) => fold(cell) === fold(headings[at] ?? ''));
}

function isOfHeadings(filled: readonly string[]): boolean {
  return filled.length > 1 && filled.every((cell) => meaningOf(cell) !== undefined) && !filled.some(isOfRow);
}

/** `Upmalā, 2026. gada 1. martā` in two cells. */
function isPlaceAndDay(filled: readonly string[]): boolean {
  const days = filled.filter((cell) => !('wrong' in readTerm(cell)));
  return (
    filled.length === 2 &&
    days.length === 1 &&
    !filled.some((cell) => isLikeEmail(cell) || isPhones(cell) || isLikeName(cell))
  );
}
