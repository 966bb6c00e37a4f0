import { DataTable } from '#platform/html/data-table.tsx';
import { Actions, LinkButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { Done } from '#platform/html/messages.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { ClosedNotice } from './closed-notice.tsx';
import { HistoryTable } from './history-table.tsx';
import type { KnownCentre, KnownOrganisation } from './known-offices.ts';
import { OfficeState } from './office-state.tsx';
import { words } from './words.ts';

type Props = Omit<Parameters<typeof HistoryTable>[0], 'language'> & {
  readonly language: Language;
  readonly today: Temporal.PlainDate;
  readonly organisation: KnownOrganisation;
  readonly centres: readonly KnownCentre[];
  readonly successor: string | null;
  readonly isOfficer: boolean;
  readonly done: string | undefined;
};

/** An organisation as it is today, its centres, and what was entered about it. */
export function OrganisationPage(props: Props) {
  const { language, today, organisation, centres, successor, changes, closings, isOfficer, done } = props;
  const w = words[language];
  const here = `/organisations/${organisation.id}`;
  const { kind, closed_from: closedFrom } = organisation;
  return (
    <>
      <Done texts={w.done} word={done} />
      <PageHeading text={organisation.name} caption={w.kinds[kind]} />
      <ClosedNotice language={language} closedFrom={closedFrom} successor={successor} today={today} />
      <SummaryList
        rows={[
          { key: w.registrationNumber, value: organisation.registration_number },
          { key: w.address, value: organisation.address },
          { key: w.email, value: organisation.email },
          { key: w.phone, value: organisation.phone },
          { key: w.data_protection_contact, value: organisation.data_protection_contact },
        ]}
      />
      <Actions>
        <LinkButton href={`${here}/change`} text={w.change} />
        {isOfficer && kind !== 'ministry' && (
          <LinkButton href={`${here}/close`} text={closedFrom ? w.closeAnew : w.close} kind="secondary" />
        )}
        <LinkButton
          href={isOfficer ? `/rights?organisation=${organisation.id}` : '/rights'}
          text={w.rights}
          kind="secondary"
        />
      </Actions>
      {kind === 'municipality' && (
        <Section heading={w.centres} id="centres">
          <DataTable
            caption={w.centres}
            captionHidden
            rows={centres}
            rowKey={({ id }) => id}
            empty={w.noCentres}
            columns={[
              {
                heading: w.centre,
                isRowHeader: true,
                cell: ({ id, name }) => <a href={`/centres/${id}`}>{name}</a>,
              },
              { heading: w.address, cell: ({ address }) => address },
              {
                heading: w.state,
                cell: (centre) => <OfficeState language={language} closedFrom={centre.closed_from} today={today} />,
              },
            ]}
          />
          {!closedFrom && (
            <Actions>
              <LinkButton href={`${here}/new-centre`} text={w.addCentre} kind="secondary" />
            </Actions>
          )}
        </Section>
      )}
      <Section heading={w.history} id="history">
        <HistoryTable language={language} changes={changes} closings={closings} />
      </Section>
    </>
  );
}
