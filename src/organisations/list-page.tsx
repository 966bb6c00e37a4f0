import { Actions, LinkButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { PagedTable } from '#platform/html/paged-table.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { OfficeState } from './office-state.tsx';
import type { OrganisationKind } from './tables.ts';
import { words } from './words.ts';

interface Props {
  readonly language: Language;
  readonly today: Temporal.PlainDate;
  readonly organisations: readonly {
    readonly id: string;
    readonly kind: OrganisationKind;
    readonly name: string;
    readonly registrationNumber: string;
    readonly closedFrom: Temporal.PlainDate | null;
    readonly centres: number;
  }[];
  readonly mayAdd: boolean;
  /** The last organisation of the page before. */
  readonly after: string | undefined;
}

/** All organisations for the ministry, their own for an administrator. */
export function ListPage({ language, today, organisations, mayAdd, after }: Props) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.title} lead={w.lead} />
      {mayAdd && (
        <Actions>
          <LinkButton href="/organisations/new" text={w.addOrganisation} />
        </Actions>
      )}
      <PagedTable
        caption={w.title}
        captionHidden
        after={after}
        action="/organisations"
        rows={organisations}
        rowKey={({ id }) => id}
        columns={[
          {
            heading: w.organisation,
            isRowHeader: true,
            cell: ({ id, name }) => <a href={`/organisations/${id}`}>{name}</a>,
          },
          { heading: w.organisationKind, cell: ({ kind }) => w.kinds[kind] },
          { heading: w.registrationNumber, cell: ({ registrationNumber }) => registrationNumber },
          { heading: w.centres, align: 'end', cell: ({ centres }) => centres },
          {
            heading: w.state,
            cell: ({ closedFrom }) => <OfficeState language={language} closedFrom={closedFrom} today={today} />,
          },
        ]}
      />
    </>
  );
}
