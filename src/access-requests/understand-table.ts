import type { Table, TableLine } from '#platform/spreadsheets/table.ts';
import { meaningByContent } from './column-content.ts';
import { type Meaning, meaningInstead, meaningOf, type Unasked, unasked } from './column-words.ts';
import { columns } from './draft.ts';
import { firstLineOf, headingsOf, widthOf } from './headings-of.ts';
import { type LineOut, linesLeftOut } from './rows-of-table.ts';
import { termIn } from './term-in.ts';

/** Why a column is left out. */
export type LeftOut = Unasked | 'empty' | 'twice' | 'unknown';

export interface UnderstoodColumn {
  /** What stands above the column; empty if nothing does. */
  readonly heading: string;
  /** What it holds in the first lines that hold something. */
  readonly values: readonly string[];
  /** What it is taken for, or why it is left out. */
  readonly takenFor: Meaning | undefined;
  readonly leftOut: LeftOut | undefined;
}

export interface UnderstoodTable {
  readonly columns: readonly UnderstoodColumn[];
  /** The line at which the rows begin; above it are headings and titles. */
  readonly begins: number;
  readonly linesOut: readonly LineOut[];
}

/**
 * What each column of a table seems to hold, by its heading and by its content. A person confirms it or says otherwise before
 * any row is made of the table.
 */
export function understandTable(table: Table, begins = firstLineOf(table)): UnderstoodTable {
  const headings = headingsOf(table, begins);
  const width = widthOf(table);
  const linesOut = linesLeftOut(table, begins);
  const out = new Set(linesOut.map(({ line }) => line));
  const body = table.filter(({ line }) => !out.has(line));
  const named = Array.from({ length: width }, (_, at) =>
    body.some(({ cells }) => cells[at]) ? meaningOf(headings[at] ?? '') : undefined,
  );
  const all = new Set(named);
  const said = Array.from({ length: width }, (_, at) => {
    const values = valuesIn(body, at);
    const heading = headings[at] ?? '';
    const other = meaningInstead(heading);
    const own = named[at] ?? (other && !all.has(other) ? other : undefined);
    return {
      heading,
      values,
      named: own,
      meaning: values.length === 0 ? undefined : (own ?? meaningByContent(values)),
    };
  });
  // What a heading says goes before what the content of another column looks like, also of one before it.
  const claimed = new Set(said.map(({ named }) => named));
  const meant = said.map(({ meaning }) => meaning);
  inOrder(said, meant);
  const taken = new Set<string>();
  return {
    begins,
    linesOut,
    columns: said.map(({ heading, values, named }, at) => {
      const meaning = meant[at];
      const first = values.slice(0, 3);
      const shown = { heading, values: meaning === 'term' ? first.map(termIn) : first };
      if (values.length === 0) return { ...shown, takenFor: undefined, leftOut: 'empty' };
      if (meaning === undefined) return { ...shown, takenFor: undefined, leftOut: 'unknown' };
      if (isUnasked(meaning)) return { ...shown, takenFor: undefined, leftOut: meaning };
      if (taken.has(meaning) || (named === undefined && claimed.has(meaning)))
        return { ...shown, takenFor: undefined, leftOut: 'twice' };
      taken.add(meaning);
      return { ...shown, takenFor: meaning, leftOut: undefined };
    }),
  };
}

/** Columns without any heading stand as in Annex 2, as far as what is known of them allows. */
function inOrder(
  said: readonly { readonly heading: string; readonly values: readonly string[] }[],
  meant: (Meaning | Unasked | undefined)[],
): void {
  if (said.some(({ heading }) => heading !== '')) return;
  const asked = meant.flatMap((meaning, at) => (meaning === 'number' || said[at]?.values.length === 0 ? [] : [at]));
  if (asked.length !== columns.length) return;
  const fits = asked.every(
    (at, nth) => meant[at] === undefined || meant[at] === columns[nth] || !meant.includes(columns[nth]),
  );
  if (fits) for (const [nth, at] of asked.entries()) meant[at] = columns[nth];
}

/** Whether it seems to be a table of people: a column is known for their names or addresses. */
export function isOfPeople(table: Table): boolean {
  return understandTable(table).columns.some(
    ({ takenFor }) => takenFor === 'name' || takenFor === 'surname' || takenFor === 'email',
  );
}

function isUnasked(meaning: Meaning | Unasked): meaning is Unasked {
  return (unasked as readonly string[]).includes(meaning);
}

function valuesIn(body: readonly TableLine[], at: number): string[] {
  return body.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '');
}
