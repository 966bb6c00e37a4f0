import { Actions, LinkButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { Done } from '#platform/html/messages.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { centreKindIn } from './centre-kind.ts';
import { ClosedNotice } from './closed-notice.tsx';
import { HistoryTable } from './history-table.tsx';
import type { KnownCentre, KnownOrganisation } from './known-offices.ts';
import { words } from './words.ts';

type Props = Omit<Parameters<typeof HistoryTable>[0], 'language'> & {
  readonly language: Language;
  readonly centre: KnownCentre;
  readonly organisation: KnownOrganisation;
  readonly today: Temporal.PlainDate;
  readonly successor: string | null;
  readonly isOfficer: boolean;
  readonly done: string | undefined;
};

/** A centre as it is today, and what was entered about it. */
export function CentrePage({
  language,
  today,
  centre,
  organisation,
  successor,
  changes,
  closings,
  isOfficer,
  done,
}: Props) {
  const w = words[language];
  const here = `/centres/${centre.id}`;
  const rights = isOfficer ? `organisation=${organisation.id}&centre=${centre.id}` : `centre=${centre.id}`;
  return (
    <>
      <Done texts={w.done} word={done} />
      <PageHeading text={centre.name} caption={organisation.name} />
      <ClosedNotice language={language} closedFrom={centre.closed_from} successor={successor} today={today} />
      <SummaryList
        rows={[
          { key: w.kind, value: centreKindIn(language, centre.kind) },
          { key: w.address, value: centre.address },
          { key: w.place, value: centre.place },
          { key: w.email, value: centre.email },
          { key: w.phone, value: centre.phone },
        ]}
      />
      <Actions>
        <LinkButton href={`${here}/change`} text={w.change} />
        <LinkButton href={`${here}/close`} text={centre.closed_from ? w.closeAnew : w.close} kind="secondary" />
        <LinkButton href={`/rights?${rights}`} text={w.rights} kind="secondary" />
      </Actions>
      <Section heading={w.history} id="history">
        <HistoryTable language={language} changes={changes} closings={closings} />
      </Section>
    </>
  );
}
