import { DataTable } from '#platform/html/data-table.tsx';
import { FilterBar } from '#platform/html/filter-bar.tsx';
import { Actions, LinkButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { Done, Notice } from '#platform/html/messages.tsx';
import { Pagination } from '#platform/html/pagination.tsx';
import { Select } from '#platform/html/select.tsx';
import { Tag } from '#platform/html/tag.tsx';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { RightsFigures } from './figures.ts';
import type { OpenInvitation } from './invitations.ts';
import { InvitationsTable } from './invitations-table.tsx';
import { type ListedRight, type RightList, rightLists } from './rights-in.ts';
import { lastDayOf } from './term.ts';
import { words } from './words.ts';

export interface ListProps {
  readonly language: Language;
  readonly at: Temporal.Instant;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly isAdministrator: boolean;
  readonly centres: readonly { readonly id: string; readonly name: string }[];
  readonly list: RightList;
  readonly centre: string | undefined;
  readonly rights: readonly ListedRight[];
  readonly next: string | null;
  readonly isFirst: boolean;
  readonly figures: RightsFigures | undefined;
  readonly invitations: readonly OpenInvitation[];
  readonly done: string | undefined;
}

/** Who may do what in one organisation, by centre; above it what waits for its administrator. */
export function ListPage(props: ListProps) {
  const { language, organisation, isAdministrator, figures, invitations, done, list, centre, next, isFirst } = props;
  const w = words[language];
  const here = new URLSearchParams({
    ...(isAdministrator ? {} : { organisation: organisation.id }),
    ...(list === 'all' ? {} : { list }),
    ...(centre ? { centre } : {}),
  });
  return (
    <>
      <Done texts={w.done} word={done} />
      <PageHeading text={w.title} caption={organisation.name} lead={isAdministrator ? w.lead : undefined} />
      {isAdministrator && (
        <Actions>
          <LinkButton href="/rights/new" text={w.grant} />
          {figures && figures.due > 0 && (
            <LinkButton href="/rights/review" text={w.reviewOf(figures.due)} kind="secondary" />
          )}
        </Actions>
      )}
      {figures && figures.daysLate > 0 && (
        <Notice kind="warning" id="late" title={w.reviewLate(figures.daysLate)}>
          <p>{w.reviewLateText}</p>
        </Notice>
      )}
      {figures && figures.administrators === 0 && figures.users > 0 && (
        <Notice kind="warning" id="nobody" title={w.noAdministrator}>
          <p>{w.noAdministratorText}</p>
        </Notice>
      )}
      {invitations.length > 0 && (
        <Section heading={w.invitations} id="invitations">
          <InvitationsTable language={language} invitations={invitations} isAdministrator={isAdministrator} />
        </Section>
      )}
      <Section heading={w.people} id="people">
        <Filter {...props} />
        <RightsTable {...props} />
        <Pagination
          previous={isFirst ? undefined : addressWith(here)}
          next={next ? addressWith(new URLSearchParams([...here, ['after', next]])) : undefined}
        />
      </Section>
    </>
  );
}

function addressWith(query: URLSearchParams): string {
  return query.size > 0 ? `/rights?${query}` : '/rights';
}

function Filter({ language, list, centre, centres, organisation, isAdministrator, figures }: ListProps) {
  const w = words[language];
  const counts: Partial<Record<RightList, number>> = figures ?? {};
  const hidden: Record<string, string> = isAdministrator ? {} : { organisation: organisation.id };
  const isFiltered = list !== 'all' || centre !== undefined;
  return (
    <FilterBar
      action="/rights"
      label={w.people}
      hidden={hidden}
      clearHref={isFiltered ? addressWith(new URLSearchParams(hidden)) : undefined}
    >
      <Select
        name="list"
        label={w.show}
        empty={false}
        value={list}
        choices={rightLists.map((value) => ({
          value,
          label: counts[value] === undefined ? w.lists[value] : `${w.lists[value]} (${counts[value]})`,
        }))}
      />
      <Select
        name="centre"
        label={w.centre}
        empty={w.allCentres}
        value={centre}
        choices={centres.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FilterBar>
  );
}

function RightsTable({ language, rights, at }: ListProps) {
  const w = words[language];
  return (
    <DataTable
      caption={w.people}
      captionHidden
      rows={rights}
      rowKey={({ id }) => id}
      empty={w.nobody}
      columns={[
        {
          heading: w.person,
          isRowHeader: true,
          cell: ({ id, name }) => <a href={`/rights/${id}`}>{name}</a>,
        },
        { heading: w.roleLabel, cell: ({ role }) => w.role(role) },
        { heading: w.position, cell: ({ position }) => position },
        { heading: w.centre, cell: ({ centreName }) => centreName ?? w.wholeOrganisation },
        { heading: w.until, cell: (right) => <Until language={language} right={right} at={at} /> },
        {
          heading: w.lastUsed,
          cell: ({ lastUsed }) => (lastUsed ? formDate(officialDay(lastUsed), language) : w.neverUsed),
        },
      ]}
    />
  );
}

/** The last day of a term, and what it means today. */
function Until({
  language,
  right: { from, until },
  at,
}: {
  language: Language;
  right: ListedRight;
  at: Temporal.Instant;
}) {
  const w = words[language];
  const day = until ? formDate(lastDayOf(until), language) : w.permanent;
  if (until && Temporal.Instant.compare(until, at) <= 0) return <Tag kind="stopped" text={w.endedOn(day)} />;
  if (Temporal.Instant.compare(from, at) > 0) {
    return <Tag kind="waiting" text={w.begins(formDate(officialDay(from), language))} />;
  }
  const isNear = until !== null && Temporal.Instant.compare(until.subtract({ hours: 30 * 24 }), at) <= 0;
  return isNear ? <Tag kind="attention" text={day} /> : day;
}
