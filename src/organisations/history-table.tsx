import { DataTable } from '#platform/html/data-table.tsx';
import { formDate, formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { OfficeChange, OfficeClosing } from './history.ts';
import { words } from './words.ts';
import type { CentreColumn, OrganisationColumn } from './write-change.ts';

interface Props {
  readonly language: Language;
  readonly changes: readonly OfficeChange<OrganisationColumn | CentreColumn>[];
  readonly closings: readonly OfficeClosing[];
}

/** What was entered about an organisation or a centre, the latest first. */
export function HistoryTable({ language, changes, closings }: Props) {
  const w = words[language];
  const rows = [
    ...changes.map(({ id, validFrom, at, by, changed }) => ({
      ...{ id, at, from: validFrom, by: by ?? w.byFile },
      what: changed.map(({ column, value }) => `${w[column]}: ${value}`).join('; '),
    })),
    ...closings.map(({ id, closedFrom, at, by, reason }) => ({
      ...{ id, at, from: closedFrom, by },
      what: closedFrom ? w.closedFromThen(reason) : w.staysOpen(reason),
    })),
  ].toSorted((a, b) => Temporal.Instant.compare(b.at, a.at));
  return (
    <DataTable
      caption={w.history}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={w.noHistory}
      columns={[
        { heading: w.from, isRowHeader: true, cell: ({ from }) => (from ? formDate(from, language) : '–') },
        { heading: w.what, cell: ({ what }) => what },
        { heading: w.who, cell: ({ by }) => by },
        { heading: w.when, cell: ({ at }) => formMoment(at, language) },
      ]}
    />
  );
}
