import { RadioGroup } from '#platform/html/choice.tsx';
import { SummaryList, type SummaryRow } from '#platform/html/summary-list.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { CaseView } from './case-view.ts';
import { tellingWays } from './telling-ways.ts';
import { words } from './words.ts';

/** How the client was informed. */
export function WayField({ form, language, hint }: { form: FilledForm; language: Language; hint?: string }) {
  const w = words[language];
  return (
    <RadioGroup
      {...textOf(form, 'way')}
      label={w.telling.way}
      hint={hint}
      choices={tellingWays.map((way) => ({ value: way, label: w.tellingWays[way] ?? way }))}
    />
  );
}

interface ToldProps {
  readonly told: { readonly way: string; readonly told_at: Temporal.Instant; readonly told_by: string };
  readonly view: CaseView;
  readonly language: Language;
  readonly first?: SummaryRow;
}

/** That the client was informed: how, when, by whom. */
export function ToldSummary({ told, view, language, first }: ToldProps) {
  const w = words[language];
  return (
    <SummaryList
      rows={[
        ...(first ? [first] : []),
        { key: w.telling.way, value: w.tellingWays[told.way] ?? told.way },
        { key: w.record.when, value: formMoment(told.told_at, language) },
        { key: w.record.who, value: view.staff.get(told.told_by) ?? '' },
      ]}
    />
  );
}
