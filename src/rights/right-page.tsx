import { DataTable } from '#platform/html/data-table.tsx';
import { Actions, LinkButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { Done } from '#platform/html/messages.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { formDate, formMoment, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { RightEvent, RightWithHistory } from './right-history.ts';
import { termInWords } from './right-in-words.ts';
import { words } from './words.ts';

interface Props {
  readonly language: Language;
  readonly right: RightWithHistory;
  /** Where it is extended and taken, for those who may. */
  readonly extendHref?: string | undefined;
  readonly takeHref?: string | undefined;
  readonly done: string | undefined;
}

/** One right: whose, where, for how long, and all that was done to it. */
export function RightPage({ language, right, extendHref, takeHref, done }: Props) {
  const w = words[language];
  return (
    <>
      <Done texts={w.done} word={done} />
      <PageHeading text={right.name} caption={w.right} />
      <SummaryList
        rows={[
          { key: w.roleLabel, value: w.role(right.role) },
          { key: w.where, value: right.place },
          { key: w.position, value: right.position },
          { key: w.email, value: right.email },
          { key: w.term, value: termInWords(right, language) },
          { key: w.lastUsed, value: right.lastUsed ? formDate(officialDay(right.lastUsed), language) : w.neverUsed },
        ]}
      />
      {(extendHref || takeHref) && (
        <Actions>
          {extendHref && <LinkButton href={extendHref} text={w.extend} kind="secondary" />}
          {takeHref && <LinkButton href={takeHref} text={w.take} kind="secondary" />}
        </Actions>
      )}
      <Section heading={w.history} id="history">
        <DataTable
          caption={w.history}
          captionHidden
          rows={right.history}
          rowKey={({ at, kind }) => `${kind} ${at.toString()}`}
          columns={[
            { heading: w.when, isRowHeader: true, cell: ({ at }) => formMoment(at, language) },
            { heading: w.what, cell: (event) => whatHappened(event, language) },
            { heading: w.who, cell: ({ by }) => by ?? w.outside },
          ]}
        />
      </Section>
    </>
  );
}

function whatHappened({ kind, until, reason }: RightEvent, language: Language): string {
  const w = words[language];
  if (kind === 'taken') return w.events.taken(reason ?? '');
  if (kind === 'confirmed') return w.events.confirmed;
  const day = until ? formDate(officialDay(until.subtract({ milliseconds: 1 })), language) : null;
  return kind === 'given' ? w.events.given(day) : w.events.extended(day);
}
