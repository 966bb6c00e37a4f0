import { Checkbox, RadioGroup } from '#platform/html/choice.tsx';
import { Actions, LinkButton } from '#platform/html/form.tsx';
import { InsetText } from '#platform/html/messages.tsx';
import { SummaryList, type SummaryRow } from '#platform/html/summary-list.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { CaseView } from './case-view.ts';
import type { May } from './duty.ts';
import { words as putRightWords } from './putting-right/words.ts';
import { ReachText } from './reach-text.tsx';
import { tellingWays } from './telling-ways.ts';
import { reachToTell, type Telling } from './view-reach.ts';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

interface WayFieldProps {
  readonly form: FilledForm;
  readonly language: Language;
  readonly hint?: string;
}

/** Where the client is reached, beside the form of whoever informs them. */
export function ReachOfClient({
  visit,
  application,
  telling,
}: {
  visit: Visit;
  application: string;
  telling: Telling;
}) {
  const { view, actor, language } = visit;
  const reach = reachToTell(view, actor, application, [telling]);
  const w = words[language].telling;
  if (!visit.mayAct) return null;
  return (
    <InsetText>
      {reach ? (
        <>
          {w.wanted} <ReachText reach={reach} language={language} />
        </>
      ) : (
        w.noReach
      )}
    </InsetText>
  );
}

/** How the client was informed. */
export function WayField({ form, language, hint }: WayFieldProps) {
  const w = words[language];
  return (
    <RadioGroup
      {...textOf(form, 'way')}
      isStatement
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

/** Asked only once a planned day after the mandate's term was typed. */
export function AfterTerm({ form, language }: { form: FilledForm; language: Language }) {
  const isConfirmed = form.typed.afterTerm === 'yes';
  if (!isConfirmed && !form.errors.afterTerm) return null;
  return (
    <Checkbox
      name="afterTerm"
      label={words[language].telling.afterTerm}
      checked={isConfirmed}
      error={form.errors.afterTerm}
    />
  );
}

/** Leads whoever may put the record right to where that is done. */
export function PutRightLink({ visit, may }: { visit: Visit; may: May<unknown> }) {
  if (!visit.mayAct || 'not' in may) return null;
  return (
    <Actions>
      <LinkButton
        kind="secondary"
        href={`${visit.action}/putting-right`}
        text={putRightWords[visit.language].putRight}
      />
    </Actions>
  );
}
