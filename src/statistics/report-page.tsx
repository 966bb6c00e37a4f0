import { FilterBar } from '#platform/html/filter-bar.tsx';
import { Actions, LinkButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { PagedTable } from '#platform/html/paged-table.tsx';
import { Select } from '#platform/html/select.tsx';
import { FilterDateField } from '#platform/html/text-field.tsx';
import type { FieldErrors } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { Bars } from './bars.tsx';
import { servicesOf } from './figures.ts';
import type { Grouping } from './groupings.ts';
import { monthInWords } from './months.ts';
import { rules } from './question.ts';
import type { Report } from './report.ts';
import { aboutReport } from './report-files.ts';
import { type ReportTable, shownValue, tableNames, tablesOf, type Value } from './report-tables.ts';
import { statisticsViews } from './views.ts';
import { words } from './words.ts';

/** A row has so many figures that more would be many screens on a telephone. */
const rowsOnPage = 8;

type Props = {
  readonly language: Language;
  /** Null as long as nothing is counted, and where the address could not be read. */
  readonly report: Report | null;
  /** The months that can be chosen, the latest first, and by what can be counted. */
  readonly months: readonly Temporal.PlainYearMonth[];
  readonly groupings: readonly Grouping[];
  /** What the address asked for, as it was typed, or what is shown where it did not say, and what is not right with it. */
  readonly asked: Readonly<Record<string, string | undefined>>;
  readonly errors: FieldErrors;
  readonly after: string | undefined;
};

/** A report: what is asked, what its figures are and by which order they were counted, each table with the file of it. */
export function ReportPage(props: Props) {
  const { language, report, months } = props;
  const w = words[language];
  return (
    <>
      <PageHeading text={w.title} lead={w.lead} />
      {months.length === 0 ? <p class="empty">{w.nothingCounted}</p> : <Filters {...props} />}
      {report && <Tables {...props} report={report} />}
    </>
  );
}

function Filters({ language, months, groupings, asked, errors }: Props) {
  const w = words[language];
  const choices = months.map((month) => ({ value: String(month), label: monthInWords(month, language) }));
  return (
    <FilterBar action={statisticsViews.viewReport.path} label={w.filter}>
      {(['from', 'to'] as const).map((name) => (
        <Select
          key={name}
          name={name}
          label={w[name]}
          choices={choices}
          value={asked[name]}
          error={errors[name]}
          empty={false}
        />
      ))}
      <Select
        name="by"
        label={w.by}
        choices={groupings.map((value) => ({ value, label: w.groupings[value] }))}
        value={asked.by}
        error={errors.by}
        empty={false}
      />
      <FilterDateField name="known" label={w.known} value={asked.known} error={errors.known} />
    </FilterBar>
  );
}

function Tables({ language, report, after }: Props & { readonly report: Report }) {
  const w = words[language];
  const { from, to, by, known } = report.question;
  const query = { from: String(from), to: String(to), by, known: String(known), rules: String(rules) };
  const bars = report.rows.map(({ key, name, figures }) => ({
    key,
    name: name[language],
    number: servicesOf(figures),
  }));
  return (
    <>
      {aboutReport(report, language).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {tablesOf(report, language).map((table) => (
        <Section key={table.name} heading={table.heading} id={table.name}>
          {table.name === 'services' && bars.length > 1 && <Bars heading={w.chart} bars={bars} />}
          <PagedTable
            caption={table.heading}
            captionHidden
            after={after}
            action={statisticsViews.viewReport.path}
            query={query}
            columns={columnsOf(table, language)}
            rows={table.rows}
            rowKey={({ key }) => key}
            empty={table.name === 'satisfaction' || table.name === 'points' ? w.noAnswers : w.nothing}
            isDense={table.columns.length > 6}
            rowsOnPage={rowsOnPage}
          />
          {table.name === 'services' && table.rows.length > 0 && <p>{w.explained}</p>}
          {table.name === 'satisfaction' && table.rows.length > 0 && <p>{w.satisfactionExplained}</p>}
          {table.name === 'times' && table.rows.length > 0 && <p>{w.timesExplained}</p>}
        </Section>
      ))}
      {report.peers === null && <p>{w.tooFewPeers}</p>}
      <Actions>
        <LinkButton kind="secondary" href={addressOf(statisticsViews.saveWorkbook.path, query)} text={w.xlsx} />
        {tableNames
          .filter((table) => report.satisfaction || (table !== 'satisfaction' && table !== 'points'))
          .map((table) => (
            <LinkButton
              key={table}
              kind="secondary"
              href={addressOf(statisticsViews.saveTable.path, { ...query, table })}
              text={w.csv[table]}
            />
          ))}
      </Actions>
    </>
  );
}

function columnsOf({ columns, rows }: ReportTable, language: Language) {
  return columns.map((heading, at) => ({
    heading,
    isRowHeader: at === 0,
    align: at > 0 && rows.some(({ cells }) => typeof cells[at] === 'number') ? ('end' as const) : undefined,
    cell: ({ cells }: { readonly cells: readonly Value[] }) => {
      const shown = shownValue(cells[at] ?? null, language);
      if (at === 0) return <span class="table__name">{shown}</span>;
      return cells[at] === 0 ? <span class="table__zero">{shown}</span> : shown;
    },
  }));
}

function addressOf(path: string, query: Readonly<Record<string, string>>): string {
  return `${path}?${new URLSearchParams(query)}`;
}
