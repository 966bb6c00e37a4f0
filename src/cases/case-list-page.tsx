import type { Context } from 'hono';
import { counterActorOf, look, perform, record, requestIdOf } from '#acting/index.ts';
import { editionById } from '#catalogue/index.ts';
import type { Database } from '#platform/database/database.ts';
import { DataTable } from '#platform/html/data-table.tsx';
import { FilterBar } from '#platform/html/filter-bar.tsx';
import { Actions, Form, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { Pagination } from '#platform/html/pagination.tsx';
import { SearchBar } from '#platform/html/search-bar.tsx';
import { Select } from '#platform/html/select.tsx';
import { FilterDateField } from '#platform/html/text-field.tsx';
import { type Env, filledForm, routes, typedValue } from '#platform/http/http.ts';
import { readInput } from '#platform/input/input.ts';
import { type Problem, Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import type { CaseFilter } from './asked-cases.ts';
import { caseColumns } from './case-columns.tsx';
import { caseFilterInput, caseFilterOf } from './case-filter.ts';
import { caseStatuses } from './case-status.ts';
import { employeesWithCases } from './employees-with-cases.ts';
import { mostRead } from './found-cases.ts';
import { listCases } from './list-cases.ts';
import { openCase, openCaseInput } from './open-case.ts';
import { meantBy, openSearch, sealSearch, searchInput } from './search-words.ts';
import { words } from './words.ts';

/** The centre's cases, and the one search box. */
export function caseListPages(database: Database) {
  const app = routes();

  app.get('/cases', async (c) => {
    try {
      return await show(c, caseFilterOf(readInput(caseFilterInput, c.req.query())));
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== 'input') throw error;
      c.status(422);
      return show(c, undefined, error.problems);
    }
  });

  app.post('/cases/search', async (c) => {
    counterActorOf(c, 'employee', 'viewer');
    const sought = readInput(searchInput, c.get('typed').search);
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

  /** Without a filter, because it could not be read, there are no cases. */
  async function show(c: Context<Env>, filter: CaseFilter | undefined, problems: readonly Problem[] = []) {
    const actor = counterActorOf(c, 'employee', 'viewer');
    const query = c.req.query();
    const { errors } = filledForm(c, problems);
    const sought = query.search ? openSearch(database.vault, query.search) : '';
    const begun = typedValue(c.get('typed'), 'edition');
    const { list, employees, kept } = await look(database, actor, async (tx) => {
      const search = sought ? await meantBy(tx, sought) : undefined;
      if (search) record(tx, actor, { act: 'case.search', purpose: 'case_work', things: { by: search.by } });
      return {
        list: filter
          ? await listCases(tx, actor, { ...filter, search }, officialDay(actor.at))
          : { cases: [], next: null, isPart: false },
        employees: await employeesWithCases(tx, actor),
        // The opening of a case that a new sign-in came between.
        kept: begun ? await editionById(tx, begun) : undefined,
      };
    });
    const language = c.get('language');
    const w = words[language].list;
    const nothing = Object.keys(query).length > 0 ? w.nothingFound : w.empty;
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
            choices={caseStatuses.map((state) => ({ value: state, label: words[language].waiting[state] }))}
          />
          <FilterDateField name="from" label={w.from} value={query.from} error={errors.from} />
          <FilterDateField name="to" label={w.to} value={query.to} error={errors.to} />
          <Select name="employee" label={w.employee} empty={w.anyEmployee} value={query.employee} choices={employees} />
        </FilterBar>
        <DataTable
          caption={w.title}
          captionHidden
          columns={caseColumns(language, officialDay(actor.at))}
          rows={list.cases}
          rowKey={(row) => row.id}
          empty={list.isPart ? w.isPart(mostRead) : nothing}
        />
        {list.isPart && list.cases.length > 0 && <Notice title={w.isPart(mostRead)} />}
        <Pagination previous={query.after ? firstPage(c) : undefined} next={next ?? undefined} />
      </>,
      { title: w.title, problems },
    );
  }
}

function firstPage(c: Context<Env>): string {
  const { after: _, ...rest } = c.req.query();
  return `/cases?${new URLSearchParams(rest)}`;
}
