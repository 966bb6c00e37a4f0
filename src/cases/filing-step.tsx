import type { Shown } from '#acting/index.ts';
import type { EServiceEdition } from '#catalogue/index.ts';
import type { Ending } from '#mandates/index.ts';
import { Checkbox, RadioGroup } from '#platform/html/choice.tsx';
import { CopyButton } from '#platform/html/copy-button.tsx';
import { Actions, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { Section } from '#platform/html/layout.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { DateField, TextArea, TextField } from '#platform/html/text-field.tsx';
import { textOf } from '#platform/html/typed.ts';
import { addressOf } from '#platform/http/parameters.ts';
import { formDate, formMoment, formTime, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { caseActs } from './acts.ts';
import type { ApplicationFacts } from './application-facts.ts';
import { barText } from './bar.ts';
import type { CaseView } from './case-view.ts';
import { portalMeans } from './file-application-input.ts';
import { FiledAlready } from './filed-already.tsx';
import { words as filingWords } from './filing/words.ts';
import { knownValues } from './known-values.ts';
import { words as partWords } from './part/words.ts';
import { openPortal } from './portal-opening.ts';
import { openingSent } from './portal-page.ts';
import { words as putRightWords } from './putting-right/words.ts';
import { OnlyEmployees, StepForm, stepPage } from './step-frame.tsx';
import { lineToFile, viewFiling } from './view-filing.ts';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

/** 22.¹ 2., 4. and 5.: guided work in the portal, then its reference. The address names the e-service; without one, it is the next to be filed. */
export const filingStep = {
  act: caseActs.fileApplication,
  alsoSent: openingSent,
  view: viewFiling,
  show: filingPage,
  next: (of: { readonly case: string }, { id }: { readonly id: string }) =>
    `/cases/${of.case}/applications/${id}/planned-time`,
};

function filingPage(visit: Visit): Shown {
  const { view, language, asked } = visit;
  const w = words[language];
  const line = lineToFile(view.duties, { eService: asked('eService'), application: asked('application') });
  const edition = line && view.editions.get(line.application?.editionId ?? line.editionId);
  if (!line || !edition) {
    return stepPage(visit, {
      step: 'filing',
      title: w.duties.filing,
      children: <Notice kind="refusal" title={nothingToFile(visit)} />,
    });
  }
  return stepPage(visit, {
    step: 'filing',
    edition,
    title: `${w.duties.filing}: ${edition.name[language]}`,
    children: line.application ? (
      <Filed {...visit} application={line.application} />
    ) : visit.mayAct ? (
      <>
        <FiledAlready view={view} language={language} eService={line.eServiceId} />
        <ToBeFiled visit={visit} edition={edition} />
      </>
    ) : (
      <OnlyEmployees view={view} language={language} />
    ),
  });
}

/** Why there is nothing to file here: no mandate yet, no such e-service in it, or nothing left of it. */
function nothingToFile({ view, language, asked }: Visit): string {
  const { facts, duties } = view;
  const may = duties.filing(asked('eService'));
  if (facts.mandates.length === 0 && 'not' in may) return barText(may.not)[language];
  return asked('eService') ? words[language].bars['beyond-mandate'] : filingWords[language].nothingToFile;
}

function Filed({ application, view, language, mayAct, action }: Visit & { application: ApplicationFacts }) {
  const w = words[language];
  const f = filingWords[language];
  const time = (at: Temporal.Instant, isMeasured: boolean) => formTime(at) + (isMeasured ? ` (${f.measured})` : '');
  const between = `${time(application.startedAt, application.startedMeasured)}–${time(application.endedAt, application.endedMeasured)}`;
  const { outcome } = application;
  const o = putRightWords[language];
  return (
    <>
      <SummaryList
        rows={[
          { key: f.reference, value: application.portalReference },
          { key: f.means, value: f.portalMeans[application.portalMeans] ?? application.portalMeans },
          { key: f.between, value: `${formDate(officialDay(application.startedAt), language)} ${between}` },
          { key: w.record.who, value: view.staff.get(application.filedBy) ?? '' },
          ...correctionOf(view, application, language),
          ...(application.isLate
            ? [
                { key: f.recordedLate, value: formMoment(application.filedAt, language) },
                { key: f.lateReason, value: lateReasonOf(view, application) },
              ]
            : []),
          ...(outcome
            ? [{ key: o.of.outcome, value: `${o.outcomes[outcome.kind]}, ${formDate(outcome.since, language)}` }]
            : []),
        ]}
      />
      {mayAct && 'on' in view.duties.outcome(application.id) && (
        <Actions>
          <LinkButton kind="secondary" href={`${action}/${application.id}/outcomes`} text={o.sayOutcome} />
          <LinkButton kind="secondary" href={`${action}/${application.id}/putting-right`} text={o.putRightFiling} />
        </Actions>
      )}
    </>
  );
}

/** Who put the record right, when and why; the earlier records are in the case's history. */
function correctionOf({ history, staff }: CaseView, { filingPutRight }: ApplicationFacts, language: Language) {
  const made = filingPutRight && history.find(({ id }) => id === filingPutRight.id);
  if (!made) return [];
  const said = [formMoment(made.at, language), staff.get(made.by), made.reason].filter(Boolean).join(', ');
  return [{ key: putRightWords[language].correctedBy, value: said }];
}

function lateReasonOf({ history }: CaseView, { id }: ApplicationFacts): string {
  return history.find((record) => record.kind === 'late' && record.application === id)?.reason ?? '';
}

interface ToBeFiledProps {
  readonly visit: Visit;
  readonly edition: EServiceEdition;
}

function ToBeFiled({ visit, edition }: ToBeFiledProps) {
  const { view, language } = visit;
  const may = view.duties.filing(edition.eServiceId);
  if ('not' in may) return <Notice kind="refusal" title={barText(may.not)[language]} />;
  const { ended } = may.on;
  if (!ended) return <InThePortal visit={visit} edition={edition} />;
  const w = filingWords[language];
  return (
    <>
      <Notice
        kind="refusal"
        title={(ended.isPart ? partWords[language] : w).notInForceSince(formMoment(ended.from, language))}
      >
        <p>{w.notInForceHelp}</p>
      </Notice>
      <Section heading={w.recordLate} id="record">
        <p>{w.recordLateHelp}</p>
        <FilingForm visit={visit} edition={edition} lateFor={ended} />
      </Section>
    </>
  );
}

function InThePortal({ visit, edition }: ToBeFiledProps) {
  const { view, language } = visit;
  const w = filingWords[language];
  const known = knownValues(view, edition, language);
  return (
    <>
      <Section heading={w.openPortal} id="open-portal">
        <p>{w.openPortalHelp}</p>
        <Actions>
          <a
            class="button button--secondary"
            href={portalAddress(view.facts.id, edition)}
            target="_blank"
            rel="noopener noreferrer"
          >
            {w.portalLink(edition.code)}
          </a>
        </Actions>
      </Section>
      <Section heading={w.fields} id="fields">
        <p>{w.fieldsHelp}</p>
        <SummaryList
          rows={known.map(({ label, value, hint }) => ({
            key: label,
            value: value ? <CopyButton value={value} about={label} /> : (hint ?? w.askClient),
          }))}
        />
      </Section>
      <Section heading={w.record} id="record">
        <FilingForm visit={visit} edition={edition} />
      </Section>
    </>
  );
}

function portalAddress(id: string, { eServiceId }: EServiceEdition): string {
  return `${addressOf(openPortal.path, { case: id })}?${new URLSearchParams({ eService: eServiceId })}`;
}

/** The means of this sign-in first: the portal is usually entered with the same. None is chosen. */
const first = (means: string) => (one: string, other: string) => Number(other === means) - Number(one === means);

/** `lateFor`: the end of the mandate, after which only what was filed before it is recorded. */
function FilingForm({ visit, edition, lateFor }: ToBeFiledProps & { readonly lateFor?: Ending }) {
  const { language, form, actor } = visit;
  const w = filingWords[language];
  const isLate = lateFor !== undefined;
  const hint = isLate ? w.timeHint : w.timeOrMeasuredHint;
  // Of an earlier mandate, under which it was filed by the times typed.
  const isWhyAsked = isLate || Boolean(form.errors.lateReason ?? form.typed.lateReason);
  const lastDay = officialDay(lateFor?.from.subtract({ milliseconds: 1 }) ?? actor.at);
  return (
    <StepForm visit={visit} also={{ eService: edition.eServiceId }}>
      <Checkbox
        name="identified"
        label={w.identified}
        hint={w.identifiedHint}
        checked={form.typed.identified === 'yes'}
        error={form.errors.identified}
      />
      <RadioGroup
        {...textOf(form, 'means')}
        isStatement
        label={w.means}
        choices={portalMeans.toSorted(first(actor.means)).map((means) => ({
          value: means,
          label: filingWords[language].portalMeans[means] ?? means,
        }))}
      />
      <DateField
        {...textOf(form, 'day')}
        value={textOf(form, 'day').value ?? formDate(lastDay, language)}
        label={w.day}
      />
      <TextField
        {...textOf(form, 'started')}
        label={w.started}
        hint={hint}
        width="short"
        inputmode="numeric"
        required={isLate}
      />
      <TextField
        {...textOf(form, 'ended')}
        label={w.ended}
        hint={hint}
        required={isLate}
        width="short"
        inputmode="numeric"
      />
      <TextField {...textOf(form, 'reference')} label={w.reference} hint={w.referenceHint} />
      {isWhyAsked && <TextArea {...textOf(form, 'lateReason')} label={w.whyLate} hint={w.whyLateHint} rows={2} />}
      <SubmitButton text={words[language].recordAndContinue} />
    </StepForm>
  );
}
