import { type Actor, isFor } from '#acting/index.ts';
import { DeathAndDoubts, RecordSections } from '#clients/index.ts';
import { DataTable } from '#platform/html/data-table.tsx';
import { Actions, LinkButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { Tag } from '#platform/html/tag.tsx';
import { formDate, formMoment, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { caseColumns } from './case-columns.tsx';
import { Corrections } from './corrections.tsx';
import { newCaseFor } from './new-case-path.ts';
import { openCase } from './open-case.ts';
import type { OpenedRecord } from './open-record.ts';
import { words as openingWords } from './opening/words.ts';
import { words } from './record/words.ts';
import { Applications, Mandates } from './record-tables.tsx';
import type { RunsOut } from './what-runs-out.ts';

export type RecordPageProps = OpenedRecord & {
  readonly actor: Actor;
  readonly language: Language;
  /** The current code, unmasked after it was asked for. */
  readonly revealed: string | undefined;
  readonly hidden: Readonly<Record<string, string>>;
};

/** What a centre has for a person. */
export function RecordPage(props: RecordPageProps) {
  const { language, record, about, purpose, actor } = props;
  const w = words[language];
  const today = officialDay(actor.at);
  return (
    <>
      <PageHeading caption={w.title} text={`${record.person.givenName} ${record.person.surname}`} />
      <Notice title={w.isLogged(w.purposes[purpose] ?? '')} />
      {isFor(actor, openCase) && record.diedOn === null && (
        <Actions>
          <LinkButton
            kind="secondary"
            href={newCaseFor(record.person.id)}
            text={openingWords[language].newCaseForClient}
          />
        </Actions>
      )}
      {purpose === 'correction' && <Corrections record={record} about={about} actor={actor} language={language} />}
      <Section heading={w.runsOut} id="runs-out">
        <WhatRunsOut {...props} today={today} />
      </Section>
      <Section heading={w.mandates} id="mandates">
        <Mandates mandates={about.mandates} language={language} at={actor.at} />
      </Section>
      <Section heading={w.filed} id="filed">
        <Applications applications={about.applications} language={language} />
      </Section>
      <Section heading={w.cases} id="cases">
        <DataTable
          caption={w.cases}
          captionHidden
          columns={caseColumns(language, today)}
          rows={about.cases.map(({ row }) => row)}
          rowKey={(row) => row.id}
          empty={w.noCases}
        />
        {about.more > 0 && <p>{w.more(about.more)}</p>}
      </Section>
      <Section heading={w.deathAndDoubts} id="death-and-doubts">
        <DeathAndDoubts record={record} language={language} />
      </Section>
      <RecordSections {...props} />
      <Section heading={w.looks} id="looks">
        <Looks {...props} />
      </Section>
    </>
  );
}

function WhatRunsOut({ runsOut, language, today }: RecordPageProps & { readonly today: Temporal.PlainDate }) {
  const w = words[language];
  return (
    <DataTable
      caption={w.runsOut}
      captionHidden
      rows={runsOut}
      rowKey={({ what, on, href }) => `${what} ${on.toString()} ${href}`}
      empty={w.nothingRunsOut}
      columns={[
        { heading: w.what, isRowHeader: true, cell: (row) => whatOf(row, language) },
        { heading: w.day, cell: ({ on }) => dayOf(on, today, language) },
      ]}
    />
  );
}

function whatOf({ what, register, href }: RunsOut, language: Language) {
  const text = words[language].kinds[what](register ? ` ${register.number}/${register.year}` : '');
  return href ? <a href={href}>{text}</a> : text;
}

/** What ends or is due today, within a month or before today is marked in words too. */
function dayOf(on: Temporal.PlainDate, today: Temporal.PlainDate, language: Language) {
  const w = words[language];
  const day = formDate(on, language);
  if (Temporal.PlainDate.compare(on, today) < 0) return <Tag kind="attention" text={w.passed(day)} />;
  if (on.equals(today)) return <Tag kind="attention" text={w.today(day)} />;
  const isSoon = Temporal.PlainDate.compare(on, today.add({ months: 1 })) < 0;
  return isSoon ? <Tag kind="waiting" text={w.soon(day)} /> : day;
}

function Looks({ about, language }: RecordPageProps) {
  const w = words[language];
  return (
    <DataTable
      caption={w.looks}
      captionHidden
      rows={about.seen}
      rowKey={({ by, purpose, last }) => `${by} ${purpose} ${last.toString()}`}
      empty={w.nobodyLooked}
      columns={[
        { heading: w.last, isRowHeader: true, cell: ({ last }) => formMoment(last, language) },
        { heading: w.by, cell: ({ by }) => by },
        { heading: w.why, cell: ({ purpose }) => w.purposes[purpose] ?? purpose },
        { heading: w.times, align: 'end', cell: ({ times }) => String(times) },
      ]}
    />
  );
}
