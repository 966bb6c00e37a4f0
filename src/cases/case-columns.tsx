import { maskCode } from '#clients/index.ts';
import type { Column } from '#platform/html/data-table.tsx';
import { Tag } from '#platform/html/tag.tsx';
import { formDate, formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { kindOf, statusOf } from './case-status.ts';
import type { ListedCase } from './list-cases.ts';
import { words } from './words.ts';

/** The columns of every list of cases; personal codes are masked. */
export function caseColumns(language: Language, today: Temporal.PlainDate): Column<ListedCase>[] {
  const w = words[language].list;
  return [
    {
      heading: w.client,
      isRowHeader: true,
      cell: (row) => (
        <>
          <a href={`/cases/${row.id}`}>
            {row.client ? `${row.client.givenName} ${row.client.surname}` : words[language].newCase}
          </a>
          {row.client?.code && <small>{maskCode(row.client.code)}</small>}
        </>
      ),
    },
    { heading: w.eService, cell: (row) => eServicesOf(row, language) },
    { heading: w.register, cell: (row) => row.register && `${row.register.number}/${row.register.year}` },
    {
      heading: w.state,
      cell: (row) => {
        const status = statusOf(row, today);
        return <Tag text={words[language].waiting[status]} kind={kindOf(status, row, today)} />;
      },
    },
    { heading: w.tellOn, cell: (row) => row.tellOn && <TellOn day={row.tellOn} today={today} language={language} /> },
    {
      heading: w.employee,
      cell: (row) => (
        <>
          {row.responsible}
          <br />
          <small>{w.opened(formMoment(row.openedAt, language))}</small>
        </>
      ),
    },
  ];
}

/** The first one by its name, further ones by their codes. */
function eServicesOf({ eServices: [first, ...others] }: ListedCase, language: Language) {
  return (
    <>
      {first?.name[language]}
      {others.length > 0 && (
        <>
          <br />
          <small>{words[language].list.further(others.map(({ code }) => code).join(', '))}</small>
        </>
      )}
    </>
  );
}

interface TellOnProps {
  readonly day: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
  readonly language: Language;
}

/** The day by which the client is to be informed; a past one is marked as late, for screen readers too. */
function TellOn({ day, today, language }: TellOnProps) {
  if (Temporal.PlainDate.compare(day, today) >= 0) return <>{formDate(day, language)}</>;
  return (
    <>
      <Tag kind="attention" text={formDate(day, language)} />
      <span class="visually-hidden"> {words[language].list.late}</span>
    </>
  );
}
