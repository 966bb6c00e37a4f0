import { noticeLanguageText, noticeWayText } from '#mandates/index.ts';
import { Section } from '#platform/html/layout.tsx';
import { RecordHistory, type ShownRecord } from '#platform/html/record-history.tsx';
import { formDate, formMoment, formTime } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { CaseView } from './case-view.ts';
import { words as filingWords } from './filing/words.ts';
import type { PastRecord } from './history.ts';
import { causesOfPlannedTime } from './putting-right/outcomes.ts';
import { words as putRightWords } from './putting-right/words.ts';
import { words } from './words.ts';

/** What was put right in the case and what became of its applications: each record with what it says, who, when and why. */
export function HistorySection({ view, language }: { view: CaseView; language: Language }) {
  if (view.history.length + view.checksPutRight.length + view.noticeRecords.length === 0) return null;
  const records = [
    ...view.checksPutRight.map((record) => ofCheck(record, view, language)),
    ...view.noticeRecords.map((record) => ofNotice(record, view, language)),
    ...view.history.map((record) => ofApplication(record, view, language)),
  ];
  return (
    <Section heading={putRightWords[language].history} id="history">
      <RecordHistory records={records} />
    </Section>
  );
}

/** The records of one kind of an application, if any supersedes another. */
export function recordsOf(
  view: CaseView,
  { application, of }: Pick<PastRecord, 'application' | 'of'>,
  language: Language,
): ShownRecord[] {
  const records = view.history.filter((record) => record.application === application && record.of === of);
  return records.map((record) => ofApplication(record, view, language));
}

type Past = Pick<PastRecord, 'at' | 'by'>;

function recorded({ at, by }: Past, view: CaseView, language: Language) {
  return { at: formMoment(at, language), by: view.staff.get(by) ?? '' };
}

function ofCheck(record: CaseView['checksPutRight'][number], view: CaseView, language: Language): ShownRecord {
  const w = putRightWords[language];
  return {
    key: record.check,
    title: w.kinds.check_put_right ?? '',
    facts: [[w.reason, record.reason]],
    ...recorded(record, view, language),
  };
}

function ofNotice(record: CaseView['noticeRecords'][number], view: CaseView, language: Language): ShownRecord {
  const w = putRightWords[language];
  return {
    key: record.id,
    title: `${w.of.notice}: ${w.kinds[record.reason === null ? 'first' : 'put_right']}`,
    holds: view.noticeRecords.findLast(({ notice }) => notice === record.notice) === record,
    facts: [
      [w.facts.language, noticeLanguageText(record.language)[language]],
      [w.facts.told, noticeWayText(record.way)[language]],
      [w.facts.assistant, record.assistant],
      [w.reason, record.reason],
    ],
    ...recorded(record, view, language),
  };
}

function ofApplication(record: PastRecord, view: CaseView, language: Language): ShownRecord {
  const w = putRightWords[language];
  const application = view.facts.applications.find(({ id }) => id === record.application);
  const code = application && view.editions.get(application.editionId)?.code;
  const kind = record.kind ?? 'first';
  // Why the one before was wrong is no name for what holds instead of it.
  const cause = causesOfPlannedTime.find((one) => one === kind);
  const ofSame = view.history.filter((one) => one.application === record.application && one.of === record.of);
  return {
    key: record.id + record.of,
    title: `${code} – ${w.of[record.of]}: ${w.kinds[cause ? 'put_right' : kind]}`,
    holds: ofSame.length > 1 ? ofSame.at(-1) === record : undefined,
    facts: [
      [ofDay(record, language), record.day && formDate(record.day, language)],
      ...filed(record, language),
      [w.facts.way, record.way && (words[language].tellingWays[record.way] ?? record.way)],
      [w.facts.cause, cause && w.causes[cause]],
      [record.of === 'outcome' ? w.note : w.reason, record.reason],
    ],
    ...recorded(record, view, language),
  };
}

function ofDay({ of }: PastRecord, language: Language): string {
  const { since, day } = putRightWords[language].facts;
  return of === 'outcome' || of === 'ready' ? since : day;
}

/** What the portal showed of an application, by one record of it. */
function filed({ reference, means, startedAt, endedAt }: PastRecord, language: Language): ShownRecord['facts'] {
  if (!reference || !means || !startedAt || !endedAt) return [];
  const { facts } = putRightWords[language];
  return [
    [facts.reference, reference],
    [facts.means, filingWords[language].portalMeans[means] ?? means],
    [facts.between, `${formMoment(startedAt, language)}–${formTime(endedAt)}`],
  ];
}
