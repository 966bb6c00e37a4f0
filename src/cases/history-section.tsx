import { noticeLanguageText, noticeWayText } from '#mandates/index.ts';
import { Prose, Section } from '#platform/html/layout.tsx';
import { formDate, formMoment, formTime } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { CaseView } from './case-view.ts';
import { words as filingWords } from './filing/words.ts';
import type { PastRecord } from './history.ts';
import { words as putRightWords } from './putting-right/words.ts';
import { words } from './words.ts';

/** What was put right in the case and what became of its applications: each record with who, when and why. */
export function HistorySection({ view, language }: { view: CaseView; language: Language }) {
  if (view.history.length + view.checksPutRight.length + view.noticeRecords.length === 0) return null;
  return (
    <Section heading={putRightWords[language].history} id="history">
      <Prose>
        <ol>
          {view.checksPutRight.map(({ check, at, by, reason }) => (
            <li key={check}>
              {putRightWords[language].checkPutRight(formMoment(at, language), view.staff.get(by) ?? '', reason ?? '')}
            </li>
          ))}
          {view.noticeRecords.map((record) => (
            <li key={record.id}>{ofNotice(record, view, language)}</li>
          ))}
          {view.history.map((record) => (
            <li key={record.id + record.of}>{sentence(record, view, language)}</li>
          ))}
        </ol>
      </Prose>
    </Section>
  );
}

function ofNotice(record: CaseView['noticeRecords'][number], view: CaseView, language: Language): string {
  const w = putRightWords[language];
  const parts = [
    w.kinds[record.reason === null ? 'first' : 'put_right'],
    noticeLanguageText(record.language)[language],
    noticeWayText(record.way)[language],
    record.assistant,
    record.reason,
  ].filter((part) => part);
  return `${w.of.notice}: ${parts.join(', ')} (${formMoment(record.at, language)}, ${view.staff.get(record.by) ?? ''})`;
}

function sentence(record: PastRecord, view: CaseView, language: Language): string {
  const w = putRightWords[language];
  const application = view.facts.applications.find(({ id }) => id === record.application);
  const code = application && view.editions.get(application.editionId)?.code;
  const parts = [
    w.kinds[record.kind ?? 'first'],
    record.day && formDate(record.day, language),
    ...filed(record, language),
    record.way && (words[language].tellingWays[record.way] ?? record.way),
    record.reason,
  ].filter((part) => part);
  const recorded = `${formMoment(record.at, language)}, ${view.staff.get(record.by) ?? ''}`;
  return `${code} – ${w.of[record.of]}: ${parts.join(', ')} (${recorded})`;
}

/** What the portal showed of an application, by one record of it. */
function filed({ reference, means, startedAt, endedAt }: PastRecord, language: Language): string[] {
  if (!reference || !means || !startedAt || !endedAt) return [];
  const between = `${formMoment(startedAt, language)}–${formTime(endedAt)}`;
  return [reference, filingWords[language].portalMeans[means] ?? means, between];
}
