import { SummaryList } from '#platform/html/summary-list.tsx';
import { formDate, formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { Doubt } from './doubts.ts';
import { words } from './words.ts';

type Props = { readonly doubt: Doubt; readonly staff: ReadonlyMap<string, string>; readonly language: Language };

/** A doubt in a few lines: why, by whom, when it is reviewed, and what was said of it since. */
export function DoubtSummary({ doubt, staff, language }: Props) {
  const w = words[language].doubts;
  const by = (at: Temporal.Instant, person: string) => `${formMoment(at, language)}, ${staff.get(person) ?? ''}`;
  return (
    <SummaryList
      rows={[
        { key: w.reason, value: doubt.reason ?? '–' },
        { key: w.recorded, value: by(doubt.recordedAt, doubt.recordedBy) },
        ...(doubt.stands ? [{ key: w.reviewOn, value: formDate(doubt.reviewOn, language) }] : []),
        ...doubt.words.map(({ kind, text, saidAt, saidBy }) => ({
          key: w.kinds[kind],
          value: (
            <>
              {text}
              <br />
              {by(saidAt, saidBy)}
            </>
          ),
        })),
      ]}
    />
  );
}
