import { LawPoints } from '#acting/index.ts';
import { Actions, LinkButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { RecordHistory, type ShownRecord } from '#platform/html/record-history.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { aboutInWords } from './about-in-words.ts';
import type { ConsultationRecord } from './queries.ts';
import type { ConsultationSeen } from './views.ts';
import { words } from './words.ts';

interface Props {
  readonly language: Language;
  readonly seen: ConsultationSeen;
  readonly mayRecord: boolean;
  readonly justPutRight: boolean;
}

/** A consultation by the record that holds, with the records before it. */
export function ConsultationPage({ language, seen, mayRecord, justPutRight }: Props) {
  const w = words[language];
  const { holds, records } = seen;
  const { correction } = holds;
  return (
    <>
      {justPutRight && <Notice kind="success" title={w.putRightDone} />}
      <PageHeading text={w.one} />
      <p>
        <LawPoints points={['17.3', '20.13']} />
      </p>
      {correction && correction !== 'mistaken' && <Notice title={w.reasons[correction]} />}
      <SummaryList
        rows={[
          { key: w.heldAt, value: formMoment(holds.heldAt, language) },
          ...factsOf(holds, language).map(([key, value]) => ({ key, value })),
          { key: w.took, value: lengthOf(records) ?? w.notRecorded },
          { key: w.heldBy, value: seen.heldBy },
        ]}
      />
      {mayRecord && correction !== 'undone' && (
        <Actions>
          <LinkButton kind="secondary" href={`/consultations/${seen.id}/putting-right`} text={w.putRight} />
        </Actions>
      )}
      {records.length > 1 && (
        <Section heading={w.history} id="history">
          <RecordHistory records={recordsShown(records, language)} />
        </Section>
      )}
    </>
  );
}

/** The records of a consultation, the oldest first: the last one holds. */
export function recordsShown(records: readonly ConsultationRecord[], language: Language): ShownRecord[] {
  return records.map((record) => shown(record, record === records.at(-1), language));
}

/** One that says that it was recorded twice or never held leaves what was recorded as it was. */
function shown(record: ConsultationRecord, holds: boolean, language: Language): ShownRecord {
  const w = words[language];
  const { correction, heldAt } = record;
  const what =
    correction === null || correction === 'mistaken'
      ? [[w.heldAt, formMoment(heldAt, language)] as const, ...factsOf(record, language)]
      : [];
  return {
    key: record.id,
    title: correction === null ? w.first : w.correctedRecord,
    holds,
    facts: [...what, [w.cause, correction && w.reasons[correction]]],
    by: record.by,
    at: formMoment(record.at, language),
  };
}

/** What a record says, by name: about what, of which kind, in which way, with which outcome. */
function factsOf(record: ConsultationRecord, language: Language): (readonly [name: string, value: string])[] {
  const w = words[language];
  const { kind, way, outcome, note } = record;
  return [
    [w.aboutWhat, aboutInWords(record, language)],
    [w.whatKind, kind ? w.kinds[kind] : w.notRecorded],
    [w.whichWay, way ? w.ways[way] : w.notRecorded],
    [w.ending, w.outcomes[outcome]],
    ...(note ? [[w.note, note] as const] : []),
  ];
}

/** How many minutes it took, the last one begun, if that was measured; where the time was put right it was not. */
function lengthOf([first, ...later]: readonly ConsultationRecord[]): string | undefined {
  if (!first?.beganAt || later.some(({ heldAt }) => !heldAt.equals(first.heldAt))) return undefined;
  return String(Math.max(1, Math.ceil(first.heldAt.since(first.beganAt).total('minutes'))));
}
