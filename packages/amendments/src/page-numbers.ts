import { NotRead } from './reasons.ts';

/** What a page prints between the lines, and an act may have as well: a figure alone on a line. */
const alone = /(?<=\n)[ \t]*([–-]?[ \t]*\d{1,3}[ \t]*[–-]?)[ \t]*(?=\n)/u;

/** Throws where between two lines of a text stands a number alone, which is that of a page or a word of the act. */
export function demandNoPageNumber(text: string): void {
  const found = alone.exec(text)?.[1];
  if (found !== undefined) throw new NotRead('page-line', found.trim());
}

const dashed = /(?<=\n)[ \t]*([–-][ \t]*\d{1,3}[ \t]*[–-])[ \t]*(?=\n)/u;

/**
 * Throws where a number alone on a line stands in the middle of a text that may be printed in cells, of which a page puts each on a line: where its neighbours
 * are lines of a sentence, or rows between bars, it is no cell.
 */
export function demandNoPageNumberAmongCells(text: string): void {
  const marked = dashed.exec(text)?.[1];
  if (marked !== undefined) throw new NotRead('page-line', marked.trim());
  const lines = text.split('\n').map((line) => line.trim());
  const isColumn = lines.filter(isNumber).length * 2 >= lines.filter(isLong).length;
  for (const [index, line] of lines.entries()) {
    if (!isNumber(line)) continue;
    const [before = '', behind = ''] = [lines[index - 1], lines[index + 1]];
    if (before === '' || behind === '') continue;
    const isInSentence =
      /[\p{L},]$/u.test(before) && /^\p{Ll}/u.test(behind) && (/\s/.test(before) || behind.length > 60);
    const isBetween = /[.;]$/.test(before) && /\s/.test(before) && /\s/.test(behind);
    const isAboveAll = /pielikums[.;]?$/iu.test(before) || (/\p{L}/u.test(before) && /^1\.\s+\p{L}/u.test(behind));
    const isBetweenPoints = pointOf(before) !== undefined && pointOf(behind) === (pointOf(before) ?? 0) + 1;
    const isBetweenLines = !isColumn && isLong(before) && isLong(behind);
    if (isAboveAll || isBetweenPoints || isBetweenLines) throw new NotRead('page-line', line);
    if (isInSentence || isBetween || isBarred(before) || isBarred(behind) || (isRow(before) && isRow(behind)))
      throw new NotRead('page-line', line);
  }
}

/** Where bars part the cells, a number without one is no cell. */
function isBarred(line: string): boolean {
  return line.includes('|');
}

function isNumber(line: string): boolean {
  return /^\d{1,3}$/.test(line);
}

/** Longer than most cells: a column of numbers beside such has one for each, or nearly. */
function isLong(line: string): boolean {
  return line.length > 40 && /\s/.test(line);
}

/** The number of the point that a line begins. */
function pointOf(line: string): number | undefined {
  const [, figures] = /^(\d{1,4})\.\s+\p{L}/u.exec(line) ?? [];
  return figures === undefined ? undefined : Number(figures);
}

function isRow(line: string): boolean {
  return /[|\t]/.test(line);
}

/** Throws where the heading of a table comes again inside of it, as a page prints it on its next sheet: it is no row. */
export function demandNoRepeatedHeading(text: string): void {
  const lines = text.split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
  const heads = new Set<string>();
  let last = 0;
  for (const [index, line] of lines.entries()) {
    const [before = '', behind = ''] = [lines[index - 1], lines[index + 1]];
    // Behind a line of its own another table may begin, whose rows are counted anew.
    if (heads.has(line) && (isRow(before) || (last > 0 && firstOf(behind) === last + 1)))
      throw new NotRead('page-line', line);
    if (isRow(line) && (!isRow(before) || heads.has(before)) && isHead(line)) heads.add(line);
    else last = firstOf(line) ?? last;
  }
  demandNoRepeatedCells(lines);
}

/** The number in the first cell of a row. */
function firstOf(line: string): number | undefined {
  const [, figures] = /^\|? ?(\d{1,4})\.? ?[|\t]/.exec(line) ?? [];
  return figures === undefined ? undefined : Number(figures);
}

/** Cells that are no places: words without figures, or the numbers of the columns. */
function isHead(line: string): boolean {
  const cells = line
    .split(/[|\t]/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const isWords = cells.every((cell) => /\p{L}/u.test(cell));
  return cells.length > 1 && (isWords || cells.every((cell, index) => cell.replace('.', '') === String(index + 1)));
}

/** A heading whose cells a page put on a line each: its number's cell and the next one, twice. */
function demandNoRepeatedCells(lines: readonly string[]): void {
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (!/^Nr\.?(?: ?p\. ?k\.?)?$/i.test(line)) continue;
    const pair = `${line}\n${lines[index + 1]}`;
    if (seen.has(pair)) throw new NotRead('page-line', line);
    seen.add(pair);
  }
}
