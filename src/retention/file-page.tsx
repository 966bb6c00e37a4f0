import { DataTable } from '#platform/html/data-table.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { Pagination } from '#platform/html/pagination.tsx';
import { Tag } from '#platform/html/tag.tsx';
import { formDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { fileAddress } from './file-address.ts';
import type { EntryOfFile } from './queries.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly centre: { readonly id: string; readonly name: string };
  readonly year: number;
  readonly file: string;
  readonly entries: readonly EntryOfFile[];
  readonly next: number | null;
  readonly isFirst: boolean;
};

const kinds = { running: 'neutral', held: 'attention', needed: 'neutral', due: 'done' } as const;

/** The entries of a file of a year, and which of them are due. */
export function FilePage({ language, centre, year, file, entries, next, isFirst }: Props) {
  const w = words[language];
  const address = (behind?: number) => fileAddress(centre.id, { year, fileIndex: file }, behind);
  return (
    <>
      <PageHeading caption={centre.name} text={w.fileOf(file, year)} />
      <DataTable
        caption={w.entries}
        captionHidden
        rows={entries}
        rowKey={(row) => row.document}
        empty={w.noEntries}
        columns={[
          { heading: w.number, isRowHeader: true, cell: (row) => `${row.number}/${year}` },
          { heading: w.retainedUntil, cell: (row) => formDate(row.retainedUntil, language) },
          { heading: w.state, cell: (row) => <Tag text={w.states[row.state]} kind={kinds[row.state]} /> },
        ]}
      />
      <Pagination previous={isFirst ? undefined : address()} next={next === null ? undefined : address(next)} />
    </>
  );
}
