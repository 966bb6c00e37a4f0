import type { Hono } from 'hono';
import { type CentreActor, viewPage } from '#acting/index.ts';
import { type Column, DataTable } from '#platform/html/data-table.tsx';
import { FilterBar } from '#platform/html/filter-bar.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { Pagination } from '#platform/html/pagination.tsx';
import type { Env } from '#platform/http/http.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { caseColumns } from './case-columns.tsx';
import type { CaseParts } from './case-parts.ts';
import { EmployeeFilter } from './employee-filter.tsx';
import { employeesWithCases } from './employees-with-cases.ts';
import type { ListedCase } from './list-cases.ts';
import { ReachText } from './reach-text.tsx';
import { viewToTell } from './views.ts';
import { words } from './words.ts';

/** The clients whom the centre has to inform of something today, and the overdue ones. */
export function toTellPage(app: Hono<Env>, parts: CaseParts): void {
  viewPage(app, parts, viewToTell, async (c, list, { actor, tx }) => {
    const today = officialDay(actor.at);
    const language = c.get('language');
    const w = words[language].toTell;
    const isLate = (day: Temporal.PlainDate | null) => day !== null && Temporal.PlainDate.compare(day, today) < 0;
    const late = list.cases.filter((row) => isLate(row.tellOn));
    const due = list.cases.filter((row) => !isLate(row.tellOn));
    const columns: Column<ListedCase>[] = [
      ...caseColumns(language, today),
      {
        heading: words[language].list.reach,
        cell: ({ reach }) => reach && <ReachText reach={reach} language={language} />,
      },
    ];
    const { employee } = c.req.query();
    const employees = await employeesWithCases(tx, actor as CentreActor);
    const asked = employee ? { employee } : undefined;
    const content = (
      <>
        <PageHeading text={w.title} lead={w.lead} />
        <FilterBar action={viewToTell.path} label={w.filter} clearHref={employee ? viewToTell.path : undefined}>
          <EmployeeFilter value={employee} employees={employees} language={language} />
        </FilterBar>
        {late.length > 0 && (
          <DataTable caption={w.late(late.length)} columns={columns} rows={late} rowKey={(row) => row.id} />
        )}
        <DataTable caption={w.today} columns={columns} rows={due} rowKey={(row) => row.id} empty={w.nothing} />
        <Pagination
          previous={c.req.query('after') ? toTellAddress(asked) : undefined}
          next={list.next ? toTellAddress({ ...asked, after: list.next }) : undefined}
        />
      </>
    );
    return { content, page: { title: w.title } };
  });
}

function toTellAddress(query: Readonly<Record<string, string>> = {}): string {
  const asked = new URLSearchParams(query).toString();
  return asked ? `${viewToTell.path}?${asked}` : viewToTell.path;
}
