import { noticeLanguageText, noticeWayText, type ToldNotice } from '#mandates/index.ts';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** That the client was informed: which wording, in which language, how, by whom (22.¹ 3.). */
export function NoticeSummary({ notice, by, language }: { notice: ToldNotice; by: string; language: Language }) {
  const w = words[language];
  const way = noticeWayText(notice.way)[language];
  return (
    <SummaryList
      rows={[
        { key: w.notice.version, value: notice.version },
        { key: w.notice.language, value: noticeLanguageText(notice.language)[language] },
        { key: w.notice.way, value: notice.assistant ? `${way}: ${notice.assistant}` : way },
        { key: w.record.when, value: formMoment(notice.toldAt, language) },
        { key: w.record.who, value: by },
      ]}
    />
  );
}
