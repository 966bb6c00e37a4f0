import type { ComponentChildren } from 'preact';
import type { Shown } from '#acting/index.ts';
import { basedOnIn, HoldsNow } from '#platform/html/based-on.tsx';
import { Form, SubmitButton } from '#platform/html/form.tsx';
import { Columns, PageHeading } from '#platform/html/layout.tsx';
import { InsetText, Notice } from '#platform/html/messages.tsx';
import { RecordHistory, type ShownRecord } from '#platform/html/record-history.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { BackLink } from '#platform/html/way-back.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { leftFormsPath } from '#sign-in/index.ts';
import { barText } from './bar.ts';
import { hasAnybodyDied } from './case-facts.ts';
import { caseSummary } from './case-summary.tsx';
import { type CasePageOf, caseCaption, caseTitle } from './case-title.ts';
import type { CaseView } from './case-view.ts';
import { words as deathWords } from './deaths/words.ts';
import type { May } from './duty.ts';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

interface StepPageProps extends CasePageOf {
  readonly step: NonNullable<CasePageOf['step']>;
  /** The page's heading. */
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** A step of the case: its form on the left, the case's summary on the right, and a link back. */
export function stepPage(
  { view, language }: { view: CaseView; language: Language },
  { title, lead, children, ...of }: StepPageProps,
): Shown {
  const w = words[language];
  return {
    page: {
      title: caseTitle(view, language, of),
      above: <BackLink href={`/cases/${view.facts.id}`} text={w.backToCase} />,
    },
    content: (
      <>
        <PageHeading text={title} caption={caseCaption(view, language, of)} lead={lead} />
        <Columns asideLabel={w.caseSummary} aside={<SummaryList stacked rows={caseSummary(view, language, of)} />}>
          <OwnCase view={view} language={language} />
          <Died view={view} language={language} />
          {children}
        </Columns>
      </>
    ),
  };
}

/** Tells whoever's own case it is that nothing in it is theirs to do. */
export function OwnCase({ view, language }: { view: CaseView; language: Language }) {
  return view.facts.isOwn ? <Notice kind="warning" id="own-case" title={words[language].bars['own-case']} /> : null;
}

/** Tells that nothing more is done in it, since the client or the represented person has died. */
export function Died({ view, language }: { view: CaseView; language: Language }) {
  const w = words[language];
  if (!hasAnybodyDied(view.facts)) return null;
  return (
    <Notice kind="warning" id="died" title={deathWords[language].somebodyDied}>
      <p>{w.bars['somebody-died']}</p>
      <DeathLinks view={view} language={language} />
    </Notice>
  );
}

/** Where a death is recorded and put right: of the client, and of the represented person. */
export function DeathLinks({ view, language }: { view: CaseView; language: Language }) {
  const people = [view.client, view.represented].filter((person) => person !== undefined);
  return (
    <ul>
      {people.map(({ id, givenName, surname }) => (
        <li key={id}>
          <a href={`/clients/${id}/death`}>{`${deathWords[language].toDeath}: ${givenName} ${surname}`}</a>
        </li>
      ))}
    </ul>
  );
}

/** Tells whoever only reads cases who does this; in a case of one's own that is said above. */
export function OnlyEmployees({ view, language }: { view: CaseView; language: Language }) {
  return view.facts.isOwn ? null : <Notice title={words[language].onlyEmployees} />;
}

interface StepFormProps {
  readonly visit: Pick<Visit, 'mayAct' | 'action' | 'hidden' | 'language' | 'view'>;
  /** Hidden fields of this form alone. */
  readonly also?: Readonly<Record<string, string>>;
  readonly children: ComponentChildren;
}

/** The form of the act whose page it is, for whoever may carry it out; the others are told who does. */
export function StepForm({ visit, also, children }: StepFormProps) {
  const { mayAct, action, hidden, language, view } = visit;
  if (!mayAct) return <OnlyEmployees view={view} language={language} />;
  return (
    <Form action={action} hidden={{ ...hidden, ...also }} keptAt={leftFormsPath}>
      {children}
    </Form>
  );
}

interface FormStepProps extends Omit<StepPageProps, 'children'> {
  readonly may: May<unknown>;
  readonly help?: string;
  readonly submit: string;
  /** The record that the form puts right, by its id, and what was recorded of the same. */
  readonly basedOn?: { readonly holds: string; readonly records: readonly ShownRecord[] } | undefined;
  readonly children: ComponentChildren;
}

/** A step that is one form: the form of its act, or why the case's duties do not allow it. */
export function formStep(visit: Visit, { may, help, submit, basedOn, children, ...page }: FormStepProps): Shown {
  if ('not' in may) return stepPage(visit, { ...page, children: <Notice title={barText(may.not)[visit.language]} /> });
  return stepPage(visit, {
    ...page,
    children: (
      <>
        {help && <InsetText>{help}</InsetText>}
        <StepForm visit={visit} {...(basedOn && { also: basedOnIn(visit.form, basedOn.holds) })}>
          {basedOn && (
            <HoldsNow form={visit.form}>
              <RecordHistory records={basedOn.records} />
            </HoldsNow>
          )}
          {children}
          <SubmitButton text={submit} />
        </StepForm>
      </>
    ),
  });
}
