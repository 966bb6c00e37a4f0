import { noticeLanguageText, noticeWayText, type ToldNotice } from '#mandates/index.ts';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words as putRightWords } from './putting-right/words.ts';
import { words } from './words.ts';

interface Props {
  readonly notice: ToldNotice;
  /** The case. */
  readonly of: string;
  readonly by: string;
  readonly language: Language;
}

/** That the client was informed: which wording, in which language, how, by whom (22.¹ 3.). */
export function NoticeSummary({ notice, of, by, language }: Props) {
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
        ...(notice.putRight
          ? [
              {
                key: putRightWords[language].correctedBy,
                value: <a href={`/cases/${of}#history`}>{putRightWords[language].history}</a>,
              },
            ]
          : []),
      ]}
    />
  );
}
