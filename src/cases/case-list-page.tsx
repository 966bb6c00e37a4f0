import type { Context, Hono } from 'hono';
import { type Actor, actorAtDoor, actorFor, type CentreActor, isFor, lookAt } from '#acting/index.ts';
import { type Transaction, transaction } from '#platform/database/database.ts';
import { DataTable } from '#platform/html/data-table.tsx';
import { FilterBar } from '#platform/html/filter-bar.tsx';
import { Actions, LinkButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { Pagination } from '#platform/html/pagination.tsx';
import { Select } from '#platform/html/select.tsx';
import { FilterDateField } from '#platform/html/text-field.tsx';
import { type Env, filledForm } from '#platform/http/http.ts';
import { seeOther } from '#platform/http/see-other.ts';
import { readInput } from '#platform/input/input.ts';
import { type Problem, Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { caseActs } from './acts.ts';
import { caseColumns } from './case-columns.tsx';
import type { CaseParts } from './case-parts.ts';
import { caseStatuses } from './case-status.ts';
import { EmployeeFilter } from './employee-filter.tsx';
import { employeesGone, employeesWithCases } from './employees-with-cases.ts';
import type { CaseList } from './list-cases.ts';
import { newCaseKey, newCasePath } from './new-case-path.ts';
import { OrphanedNotice } from './orphaned-notice.tsx';
import { openSearch, paperScanned, sealSearch, searchInput } from './search-words.ts';
import { searchCases, viewCases } from './views.ts';
import { words } from './words.ts';

/** The centre's cases. What is searched for in the header is shown here, unless only one case is found: that is opened. */
export function caseListPages(app: Hono<Env>, parts: CaseParts): void {
  const { database } = parts;

  app.get('/cases', async (c) => {
    const actor = actorAtDoor(c);
    const { search, ...filter } = c.req.query();
    const sought = search ? openSearch(database.vault, search) : '';
    try {
      const { list, people } = await lookAt(
        parts,
        actor,
        sought ? searchCases : viewCases,
        { of: {}, query: { ...filter, ...(sought && { text: sought }) } },
        async (list, tx) => ({ list, people: await peopleOf(tx, actor as CentreActor) }),
      );
      const [only, another] = list.cases;
      const isSoughtAlone = sought && Object.keys(filter).length === 0;
      if (isSoughtAlone && only && !another && !list.next) return seeOther(c, `/cases/${only.id}`);
      return show(c, actor, { sought, list, ...people });
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== 'input') throw error;
      c.status(422);
      // If the filter cannot be read, no cases are listed rather than all of them.
      const people = await transaction(database, actor.centre, (tx) => peopleOf(tx, actor as CentreActor));
      return show(c, actor, {
        sought,
        list: { cases: [], next: null, isPart: false },
        ...people,
        problems: error.problems,
      });
    }
  });

  app.post('/cases/search', async (c) => {
    await actorFor(c, parts, searchCases);
    const sought = readInput(searchInput, c.get('typed').search);
    const paper = sought && paperScanned(sought);
    if (paper) return seeOther(c, paper);
    return seeOther(c, sought ? `/cases?search=${sealSearch(database.vault, sought)}` : '/cases');
  });

  async function peopleOf(tx: Transaction, actor: CentreActor) {
    const [employees, gone] = await Promise.all([employeesWithCases(tx, actor), employeesGone(tx, actor)]);
    return { employees, gone: gone.length };
  }

  function show(c: Context<Env>, actor: Actor, { sought, list, employees, gone, problems = [] }: Shown) {
    const query = c.req.query();
    const { errors } = filledForm(c, problems);
    const language = c.get('language');
    const w = words[language].list;
    const isUnread = problems.length > 0;
    const nothing = Object.keys(query).length > 0 ? w.nothingFound : w.nothingOpen;
    const next = list.next && `/cases?${new URLSearchParams({ ...query, after: list.next })}`;
    return c.render(
      <>
        {sought ? (
          <PageHeading
            text={isUnread ? w.foundTitle : headingOf(list, Boolean(query.after), language)}
            lead={w.sought(sought)}
          />
        ) : (
          <PageHeading text={w.title} />
        )}
        {isFor(actor, caseActs.openCase) && (
          <Actions>
            <LinkButton href={newCasePath} text={w.newCase} accessKey={newCaseKey} />
          </Actions>
        )}
        {gone > 0 && <OrphanedNotice people={gone} language={language} />}
        <FilterBar
          action="/cases"
          label={w.filter}
          hidden={query.search ? { search: query.search } : {}}
          clearHref={Object.keys(query).length > 0 ? '/cases' : undefined}
        >
          <Select
            name="state"
            label={w.state}
            empty={sought ? w.anyState : w.open}
            value={query.state}
            choices={[
              sought ? { value: 'open', label: w.open } : { value: 'all', label: w.all },
              { value: 'ending', label: w.ending },
              ...caseStatuses.map((state) => ({ value: state, label: words[language].waiting[state] })),
            ]}
          />
          <FilterDateField name="from" label={w.from} value={query.from} error={errors.from} />
          <FilterDateField name="to" label={w.to} value={query.to} error={errors.to} />
          <EmployeeFilter value={query.employee} employees={employees} language={language} />
        </FilterBar>
        {!isUnread && (
          <DataTable
            caption={sought ? w.foundTitle : w.title}
            captionHidden
            columns={caseColumns(language, officialDay(actor.at))}
            rows={list.cases}
            rowKey={(row) => row.id}
            empty={list.isPart ? '' : nothing}
          />
        )}
        <Pagination previous={query.after ? firstPage(c) : undefined} next={next ?? undefined} isPart={list.isPart} />
      </>,
      { title: sought ? w.foundTitle : w.title, problems, sought },
    );
  }
}

/** How many were found. What was searched for may name somebody, so it stands below, and neither in the title nor in the address. */
function headingOf({ cases, next, isPart }: CaseList, isLaterPage: boolean, language: Language): string {
  const w = words[language].list;
  if (isLaterPage || isPart) return w.foundTitle;
  if (next) return w.foundMore(cases.length);
  return cases.length === 0 ? w.foundNone : w.found(cases.length);
}

interface Shown {
  readonly sought: string;
  readonly list: CaseList;
  readonly employees: readonly { readonly value: string; readonly label: string }[];
  /** How many of them may no longer serve here, and leave unfinished cases. */
  readonly gone: number;
  readonly problems?: readonly Problem[];
}

function firstPage(c: Context<Env>): string {
  const { after: _, ...rest } = c.req.query();
  return `/cases?${new URLSearchParams(rest)}`;
}
