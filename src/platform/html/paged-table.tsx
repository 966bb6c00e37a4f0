import { rowsOnAPage } from '#platform/database/rows-on-a-page.ts';
import { DataTable, type DataTableProps } from './data-table.tsx';
import { Pagination } from './pagination.tsx';

type Props<Row> = DataTableProps<Row> & {
  /** The key of the last row of the page before, as the address has it. */
  readonly after: string | undefined;
  /** Where the table is, and what else its address asks. */
  readonly action: string;
  readonly query?: Readonly<Record<string, string>> | undefined;
  /** How many rows a page has, if that is not as many as in other lists. */
  readonly rowsOnPage?: number | undefined;
};

/** A table whose rows are all read, for an installation has some hundred of them at most, shown page by page. An unknown `after` is the first page. */
export function PagedTable<Row>({
  after,
  action,
  query = {},
  rows,
  rowKey,
  rowsOnPage = rowsOnAPage,
  ...table
}: Props<Row>) {
  const from = after === undefined ? 0 : rows.findIndex((row) => rowKey(row) === after) + 1;
  const shown = rows.slice(from, from + rowsOnPage);
  const last = from + rowsOnPage < rows.length ? shown.at(-1) : undefined;
  return (
    <>
      <DataTable rows={shown} rowKey={rowKey} {...table} />
      <Pagination
        previous={from > 0 ? addressOf(query) : undefined}
        next={last && addressOf({ ...query, after: rowKey(last) })}
      />
    </>
  );

  function addressOf(asked: Readonly<Record<string, string>>): string {
    const search = new URLSearchParams(asked).toString();
    return search ? `${action}?${search}` : action;
  }
}
