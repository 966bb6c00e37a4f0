import type { Context } from 'hono';
import { counterActorOf, look, perform, record, requestIdOf } from '#audit/index.ts';
import { editionById } from '#catalogue/index.ts';
import { maskCode } from '#clients/index.ts';
import type { Database } from '#platform/database.ts';
import { formDate, formMoment, officialDay } from '#platform/dates.ts';
import { type Column, DataTable } from '#platform/html/data-table.tsx';
import { FilterBar } from '#platform/html/filter-bar.tsx';
import { Actions, Form, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { Pagination } from '#platform/html/pagination.tsx';
import { SearchBar } from '#platform/html/search-bar.tsx';
import { Select } from '#platform/html/select.tsx';
import { Tag } from '#platform/html/tag.tsx';
import { DateField } from '#platform/html/text-field.tsx';
import { type Env, routes, typedValue } from '#platform/http.ts';
import { readInput } from '#platform/input.ts';
import type { Language } from '#platform/languages.ts';
import { caseFilterInput, caseFilterOf } from './case-filter.ts';
import { employeesWithCases } from './employees-with-cases.ts';
import { type ListedCase, listCases } from './list-cases.ts';
import { openCase, openCaseInput } from './open-case.ts';
import { meantBy, openSearch, sealSearch } from './search-words.ts';
import { kindOf, standingOf, waitingStates } from './standing.ts';
import { words } from './words.ts';

/** The centre's cases, and the one search box. */
export function caseListPages(database: Database) {
  const app = routes();

  app.get('/cases', async (c) => {
    const actor = counterActorOf(c, 'employee', 'viewer');
    const query = c.req.query();
    const filter = readInput(caseFilterInput, query);
    const sought = query.search ? openSearch(database.vault, query.search) : '';
    const begun = typedValue(c.get('typed'), 'edition');
    const { list, employees, kept } = await look(database, actor, async (tx) => {
      const search = sought ? await meantBy(tx, sought) : undefined;
      if (search) record(tx, actor, { act: 'case.search', purpose: 'case_work', things: { by: search.by } });
      return {
        list: await listCases(tx, actor, { ...caseFilterOf(filter), search }, officialDay(actor.at)),
        employees: await employeesWithCases(tx, actor),
        // The opening of a case that a new sign-in came between.
        kept: begun ? await editionById(tx, begun) : undefined,
      };
    });
    const language = c.get('language');
    const w = words[language].list;
    const next = list.next && `/cases?${new URLSearchParams({ ...query, after: list.next })}`;
    return c.render(
      <>
        <PageHeading text={w.title} />
        {kept && (
          <Form action="/cases" hidden={{ ...c.get('formBinding')(), edition: kept.id }} label={w.newCase}>
            <Notice title={`${kept.code} ${kept.name[language]}`}>
              <SubmitButton text={w.newCase} />
            </Notice>
          </Form>
        )}
        {actor.role === 'employee' && (
          <Actions>
            <LinkButton href="/catalogue?under_mandate=yes" text={w.newCase} />
          </Actions>
        )}
        <SearchBar
          action="/cases/search"
          hidden={c.get('formBinding')()}
          name="search"
          label={w.search}
          hint={w.searchHint}
          button={w.find}
          value={sought}
        />
        <FilterBar
          action="/cases"
          label={w.filter}
          hidden={query.search ? { search: query.search } : {}}
          clearHref={Object.keys(query).length > 0 ? '/cases' : undefined}
        >
          <Select
            name="state"
            label={w.state}
            empty={w.anyState}
            value={query.state}
            choices={waitingStates.map((state) => ({ value: state, label: words[language].waiting[state] }))}
          />
          <DateField name="from" label={w.from} value={query.from} />
          <DateField name="to" label={w.to} value={query.to} />
          <Select name="employee" label={w.employee} empty={w.anyEmployee} value={query.employee} choices={employees} />
        </FilterBar>
        <DataTable
          caption={w.title}
          captionHidden
          columns={caseColumns(language, officialDay(actor.at))}
          rows={list.cases}
          rowKey={(row) => row.id}
          empty={w.empty}
        />
        <Pagination previous={query.after ? firstPage(c) : undefined} next={next ?? undefined} />
      </>,
      { title: w.title },
    );
  });

  app.post('/cases/search', async (c) => {
    counterActorOf(c, 'employee', 'viewer');
    const sought = typedValue(c.get('typed'), 'search');
    return c.redirect(sought ? `/cases?search=${sealSearch(database.vault, sought)}` : '/cases', 303);
  });

  app.post('/cases', async (c) => {
    const actor = counterActorOf(c, 'employee');
    const input = readInput(openCaseInput, c.get('typed'));
    const request = { id: requestIdOf(c), act: 'case.open', point: '2.6' } as const;
    const id = await perform(database, actor, request, (tx) => openCase(tx, actor, input));
    return c.redirect(`/cases/${id}/declaration`, 303);
  });

  return app;
}

/** The columns that every list of cases has; personal codes are masked. */
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
          {row.client?.code && (
            <>
              <br />
              <small>{maskCode(row.client.code)}</small>
            </>
          )}
        </>
      ),
    },
    { heading: w.eService, cell: (row) => row.edition?.name[language] },
    { heading: w.register, cell: (row) => row.register && `${row.register.number}/${row.register.year}` },
    {
      heading: w.state,
      cell: (row) => {
        const standing = standingOf(row, today);
        return <Tag text={words[language].waiting[standing]} kind={kindOf(standing, row, today)} />;
      },
    },
    { heading: w.tellOn, cell: (row) => row.tellOn && formDate(row.tellOn, language) },
    { heading: w.opened, cell: (row) => `${formMoment(row.openedAt, language)}, ${row.openedBy}` },
  ];
}

function firstPage(c: Context<Env>): string {
  const { after, ...rest } = c.req.query();
  return `/cases?${new URLSearchParams(rest)}`;
}
