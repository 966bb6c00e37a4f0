import { type Column, DataTable } from '#platform/html/data-table.tsx';
import { FilterBar } from '#platform/html/filter-bar.tsx';
import { Actions, LinkButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { Pagination } from '#platform/html/pagination.tsx';
import { Select } from '#platform/html/select.tsx';
import { formDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words as blankWords } from './blanks/words.ts';
import { Marks } from './marks.tsx';
import type { RegisterPage as Found, RegisterEntry } from './register-entries.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly year: number;
  readonly years: readonly number[];
  readonly found: Found;
};

/** The centre's register of a year, newest number first. */
export function RegisterPage({ language, year, years, found }: Props) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.register} lead={w.registerLead} />
      <FilterBar action="/register" label={w.chooseYear}>
        <Select
          name="year"
          label={w.year}
          value={String(year)}
          empty={false}
          choices={[...new Set([year, ...years])].sort((a, b) => b - a).map(yearChoice)}
        />
      </FilterBar>
      <RegisterTable language={language} year={year} entries={found.entries} />
      <Pagination
        previous={found.above === undefined ? undefined : `/register?year=${year}&above=${found.above}`}
        next={found.below === undefined ? undefined : `/register?year=${year}&below=${found.below}`}
      />
      <Actions>
        {found.entries.length > 0 && (
          <LinkButton kind="secondary" href={`/register/print?year=${year}`} text={w.printYear(year)} />
        )}
        <a href="/register/blanks">{blankWords[language].title}</a>
      </Actions>
    </>
  );
}

/** The register from number 1 on, with many entries a page, for printing. */
export function PrintPage({ language, year, centre, found }: Omit<Props, 'years'> & { readonly centre: string }) {
  const w = words[language];
  return (
    <>
      <PageHeading caption={centre} text={w.registerOf(year)} />
      <RegisterTable language={language} year={year} entries={found.entries} />
      <Pagination next={found.above === undefined ? undefined : `/register/print?year=${year}&above=${found.above}`} />
    </>
  );
}

function RegisterTable({
  language,
  year,
  entries,
}: Pick<Props, 'language' | 'year'> & { entries: readonly RegisterEntry[] }) {
  const w = words[language];
  const columns: Column<RegisterEntry>[] = [
    { heading: w.number, isRowHeader: true, cell: (row) => <a href={addressOfEntry(row)}>{row.number}</a> },
    { heading: w.date, cell: (row) => formDate(row.registeredOn, language) },
    { heading: w.fileIndex, cell: (row) => row.fileIndex },
    { heading: w.folder, cell: (row) => row.place?.folder ?? '–' },
    { heading: w.pages, cell: (row) => row.place?.pages ?? '–', align: 'end' },
    { heading: w.marks, cell: (row) => <Marks entry={row} language={language} /> },
  ];
  return (
    <DataTable
      caption={w.registerOf(year)}
      captionHidden
      columns={columns}
      rows={entries}
      rowKey={(row) => row.document}
      empty={w.nothingRegistered}
    />
  );
}

/** Of a blank that is not entered nothing more is known than its reservation says. */
function addressOfEntry({ reservation, document, filledAt }: RegisterEntry): string {
  return reservation && !filledAt ? `/register/blanks/${reservation}` : `/register/${document}`;
}

function yearChoice(year: number) {
  return { value: String(year), label: String(year) };
}
