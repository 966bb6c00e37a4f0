// biome-ignore-all lint/a11y/noRedundantRoles: browsers forget that it is a table once CSS shows its rows as cards
import type { ComponentChildren } from 'preact';
import { hasLongWord } from './long-word.ts';
import { Whole } from './whole.tsx';
import { usePlatformWords } from './words.ts';

export type Column<Row> = {
  readonly heading: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** The cell that names the row; one column of a table has it. */
  readonly isRowHeader?: boolean | undefined;
  readonly align?: 'end' | undefined;
  /** Its cells have a link or a button that says what it does: where a row is a few lines, it stands without its heading. */
  readonly isAction?: boolean | undefined;
};

export type DataTableProps<Row> = {
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly empty?: string | undefined;
  /** Its many columns of figures stand close together. */
  readonly isDense?: boolean | undefined;
};

/** A table where there is room; on a narrow screen or at 400 % each row becomes a card with its headings beside. */
export function DataTable<Row>({ caption, captionHidden, columns, rows, rowKey, empty, isDense }: DataTableProps<Row>) {
  const words = usePlatformWords();
  if (rows.length === 0) return <p class="empty">{empty ?? words.nothingFound}</p>;
  return (
    <table class={isDense ? 'table table--dense' : 'table'} role="table">
      <caption class={captionHidden ? 'table__caption visually-hidden' : 'table__caption'}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.heading} role="columnheader" scope="col" class={cellClass(column)}>
              <Whole text={column.heading} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column) => cellOf(column, row))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** No component of its own: a page has some hundred cells. */
function cellOf<Row>(column: Column<Row>, row: Row) {
  const { heading } = column;
  const label = heading.endsWith('?') ? heading : `${heading}:`;
  const shown = column.cell(row);
  const content = <span class="table__content">{shown}</span>;
  const name = `${cellClass(column)}${column.isAction ? ' table__cell--action' : ''}${hasLongWord(shown) ? ' table__cell--breaks' : ''}`;
  return column.isRowHeader ? (
    <th key={heading} role="rowheader" scope="row" class={name} data-label={label}>
      {content}
    </th>
  ) : (
    <td key={heading} role="cell" class={name} data-label={label}>
      {content}
    </td>
  );
}

function cellClass<Row>({ align }: Column<Row>) {
  return align === 'end' ? 'table__cell table__cell--end' : 'table__cell';
}
