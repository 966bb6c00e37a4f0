import { fold } from '#platform/languages/languages.ts';
import type { TableLine } from '#platform/spreadsheets/table.ts';
import { type ListFinding, UnreadableList } from './list-finding.ts';

/** How the columns of a list are called, folded, by what stands in them. */
export type Headings<Column extends string> = Readonly<Record<Column, RegExp>>;

/** A list with its heading found: the rows below it by column, and what was found on the way. */
export interface ReadColumns<Column extends string> {
  readonly rows: readonly ReadRow<Column>[];
  readonly columns: ReadonlySet<Column>;
  readonly findings: readonly ListFinding[];
}

/** A row by its columns, and what stands in cells of no known column, told as not read. */
export interface ReadRow<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
  readonly unread: readonly { readonly cell: string; readonly finding: ListFinding }[];
}

/** No list has its heading further down. */
const mostBefore = 20;

/**
 * Finds the heading by its words, in whatever order the columns are, and hands out the rows below it. What stands in a column that is
 * not known is handed out with its row, to be told and never dropped in silence. Throws an `UnreadableList`.
 */
export function readColumns<Column extends string>(
  table: readonly TableLine[],
  headings: Headings<Column>,
  required: readonly Column[],
): ReadColumns<Column> {
  const known = (cell: string) => columnNamed(headings, cell);
  const isHeading = ({ cells }: TableLine) => {
    const named = new Set(cells.map(known));
    return required.every((column) => named.has(column));
  };
  const at = table.slice(0, mostBefore).findIndex(isHeading);
  const heading = table[at];
  if (!heading) throw new UnreadableList('no-heading', table[0]?.line ?? 1, table[0]?.cells.filter(Boolean).join('; '));
  const places = placesOf(heading, known);
  const findings: ListFinding[] = table
    .slice(0, at)
    .map(({ line, cells }) => ({ line, code: 'before-heading', found: cells.filter(Boolean).join('; ') }));
  const rows = table.slice(at + 1).flatMap((row) => {
    if (isHeading(row)) {
      findings.push({ line: row.line, code: 'heading-again', found: row.cells.filter(Boolean).join('; ') });
      return [];
    }
    const unread = unreadCells(row, heading, new Set(places.values()));
    return [{ line: row.line, cells: cellsOf(row, places, headings), unread }];
  });
  return { rows, columns: new Set(places.keys()), findings };
}

function columnNamed<Column extends string>(headings: Headings<Column>, cell: string): Column | undefined {
  const plain = fold(cell).replace(/[:*]$/, '').trim();
  return (Object.keys(headings) as Column[]).find((column) => headings[column].test(plain));
}

function placesOf<Column extends string>(
  { line, cells }: TableLine,
  known: (cell: string) => Column | undefined,
): Map<Column, number> {
  const places = new Map<Column, number>();
  for (const [at, cell] of cells.entries()) {
    const column = known(cell);
    if (column === undefined) continue;
    const before = places.get(column);
    if (before !== undefined) throw new UnreadableList('two-columns-alike', line, `${cells[before]}; ${cell}`);
    places.set(column, at);
  }
  return places;
}

function unreadCells({ line, cells }: TableLine, heading: TableLine, read: ReadonlySet<number>) {
  return cells.flatMap((cell, at): ReadRow<string>['unread'] => {
    if (cell === '' || read.has(at)) return [];
    const code = at < heading.cells.length ? 'column-unread' : 'cells-beyond-columns';
    const name = heading.cells[at];
    return [{ cell, finding: { line, code, found: name ? `${name}: ${cell}` : cell } }];
  });
}

function cellsOf<Column extends string>(
  { cells }: TableLine,
  places: ReadonlyMap<Column, number>,
  headings: Headings<Column>,
): Record<Column, string> {
  const columns = Object.keys(headings) as Column[];
  return Object.fromEntries(columns.map((column) => [column, cells[places.get(column) ?? -1] ?? ''])) as Record<
    Column,
    string
  >;
}
