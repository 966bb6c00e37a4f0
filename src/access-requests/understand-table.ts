import type { Table, TableLine } from '#platform/spreadsheets/table.ts';
import { meaningByContent } from './column-content.ts';
import { type Meaning, meaningOf, type Unasked } from './column-words.ts';
import { columns } from './draft.ts';
import { firstLineOf, headingsOf, isBetweenRows } from './headings-of.ts';

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
}

/**
 * What each column of a table seems to hold, by its heading and by its content. A person confirms it or says otherwise before
 * any row is made of the table.
 */
export function understandTable(table: Table, begins = firstLineOf(table)): UnderstoodTable {
  const headings = headingsOf(table, begins);
  const width = Math.max(0, ...table.map(({ cells }) => cells.length));
  const body = table.filter((one) => one.line >= begins && !isBetweenRows(one, headings, width));
  const said = Array.from({ length: width }, (_, at) => {
    const values = valuesIn(body, at);
    const named = values.length === 0 ? undefined : meaningOf(headings[at] ?? '');
    const meaning = values.length === 0 ? undefined : (named ?? meaningByContent(values));
    return { heading: headings[at] ?? '', values, named, meaning };
  });
  // What a heading says goes before what the content of another column looks like, also of one before it.
  const claimed = new Set(said.map(({ named }) => named));
  const meant = said.map(({ meaning }) => meaning);
  inOrder(said, meant);
  const taken = new Set<string>();
  return {
    begins,
    columns: said.map(({ heading, values, named }, at) => {
      const meaning = meant[at];
      const shown = { heading, values: values.slice(0, 3) };
      if (values.length === 0) return { ...shown, takenFor: undefined, leftOut: 'empty' };
      if (meaning === undefined) return { ...shown, takenFor: undefined, leftOut: 'unknown' };
      if (meaning === 'number' || meaning === 'personal-code' || meaning === 'beginning')
        return { ...shown, takenFor: undefined, leftOut: meaning };
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

function valuesIn(body: readonly TableLine[], at: number): string[] {
  return body.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '');
}
