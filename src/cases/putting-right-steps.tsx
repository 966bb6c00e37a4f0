import type { ComponentChildren } from 'preact';
import { Checkbox, RadioGroup } from '#platform/html/choice.tsx';
import { DateField, TextArea, TextField } from '#platform/html/text-field.tsx';
import { textOf } from '#platform/html/typed.ts';
import { formDate, formTime, officialDay } from '#platform/languages/dates.ts';
import { caseActs } from './acts.ts';
import { plannedAnew } from './application-facts.ts';
import { ToldByHolder } from './by-holder/told-by-holder.tsx';
import type { May } from './duty.ts';
import { portalMeans } from './file-application-input.ts';
import { words as filingWords } from './filing/words.ts';
import { recordsOf } from './history-section.tsx';
import type { TellingBasis } from './portal-demands.ts';
import { holdingRecords, type OfApplication } from './put-right-meanwhile.ts';
import { causesOfPlannedTime, causesOfResult, outcomeKinds } from './putting-right/outcomes.ts';
import { words } from './putting-right/words.ts';
import { formStep } from './step-frame.tsx';
import { AfterTerm, ReachOfClient, WayField } from './telling-fields.tsx';
import { viewReachFor } from './view-reach.ts';
import type { Visit } from './visit.ts';
import { words as caseWords } from './words.ts';

const toCase = (of: { readonly case: string }) => `/cases/${of.case}`;

function basedOn({ view, language }: Visit, may: May<TellingBasis>, of: OfApplication) {
  if ('not' in may) return undefined;
  const { application } = may.on;
  return {
    holds: holdingRecords(application)[of],
    records: recordsOf(view, { application: application.id, of }, language),
  };
}

/** Reference, means and times were recorded wrongly: the form begins with what is recorded. */
export const putRightFilingStep = {
  act: caseActs.putRightFiling,
  show(visit: Visit) {
    const { view, language, form, parameter } = visit;
    const [w, f] = [words[language], filingWords[language]];
    const may = view.duties.puttingRightFiling(parameter('application'));
    const recorded = 'on' in may ? may.on.application : undefined;
    const known = (field: string, value: string | undefined) => ({
      ...textOf(form, field),
      value: textOf(form, field).value ?? value,
    });
    return formStep(visit, {
      step: 'filingPutRight',
      application: parameter('application'),
      title: w.putRightFiling,
      may,
      basedOn: basedOn(visit, may, 'filing'),
      help: w.filingHelp,
      submit: w.putRight,
      children: recorded && (
        <>
          <TextField {...known('reference', recorded.portalReference)} label={f.reference} />
          <RadioGroup
            {...known('means', recorded.portalMeans)}
            label={f.means}
            choices={portalMeans.map((means) => ({ value: means, label: f.portalMeans[means] ?? means }))}
          />
          <DateField {...known('day', formDate(officialDay(recorded.endedAt), language))} label={f.day} />
          <TextField
            {...known('started', formTime(recorded.startedAt))}
            label={f.started}
            hint={f.timeHint}
            width="short"
            inputmode="numeric"
          />
          <TextField
            {...known('ended', formTime(recorded.endedAt))}
            label={f.ended}
            hint={f.timeHint}
            width="short"
            inputmode="numeric"
          />
          <TextArea {...textOf(form, 'reason')} label={w.reason} hint={w.filingReasonHint} rows={2} />
        </>
      ),
    });
  },
  next: toCase,
};

/** The planned time is postponed by the holder, was recorded wrongly, or was not told after all. */
export const putRightPlannedTimeStep = {
  act: caseActs.putRightPlannedTime,
  view: viewReachFor(['plannedTimePutRight']),
  show(visit: Visit) {
    const { view, language, form, parameter } = visit;
    const w = words[language];
    const filed = view.facts.applications.find(({ id }) => id === parameter('application'));
    const anew = filed && plannedAnew(filed);
    return puttingRight(visit, {
      step: 'plannedTimePutRight',
      of: 'plannedTime',
      title: w.putRightTime,
      may: view.duties.puttingRight(parameter('application'), 'plannedTime'),
      causes: causesOfPlannedTime,
      fields: (
        <>
          <ToldByHolder what="toldPlanned" told={anew} names={view.staff} language={language} />
          <DateField
            {...textOf(form, 'plannedOn')}
            value={textOf(form, 'plannedOn').value ?? (anew && formDate(anew.on, language))}
            label={caseWords[language].telling.plannedOn}
            hint={w.unlessNotTold}
          />
          <Checkbox
            name="atOnce"
            label={caseWords[language].telling.atOnce}
            checked={form.typed.atOnce === 'yes'}
            error={form.errors.atOnce}
          />
          <AfterTerm form={form} language={language} />
          <WayField form={form} language={language} hint={w.unlessNotTold} />
        </>
      ),
    });
  },
  next: toCase,
};

/** The record of telling the result was wrong, or the client was not told after all. */
export const putRightResultStep = {
  act: caseActs.putRightResult,
  view: viewReachFor(['resultPutRight']),
  show(visit: Visit) {
    const { view, language, form, parameter } = visit;
    return puttingRight(visit, {
      step: 'resultPutRight',
      of: 'result',
      title: words[language].putRight,
      may: view.duties.puttingRight(parameter('application'), 'result'),
      causes: causesOfResult,
      fields: <WayField form={form} language={language} hint={words[language].unlessNotTold} />,
    });
  },
  next: toCase,
};

interface PuttingRight {
  readonly step: 'plannedTimePutRight' | 'resultPutRight';
  readonly title: string;
  readonly of: OfApplication;
  readonly may: May<TellingBasis>;
  readonly causes: readonly (typeof causesOfPlannedTime)[number][];
  readonly fields: ComponentChildren;
}

function puttingRight(visit: Visit, { step, of, title, may, causes, fields }: PuttingRight) {
  const { language, form, parameter } = visit;
  const w = words[language];
  return formStep(visit, {
    step,
    application: parameter('application'),
    title,
    may,
    basedOn: basedOn(visit, may, of),
    help: w.help,
    submit: w.putRight,
    children: (
      <>
        <RadioGroup
          {...textOf(form, 'cause')}
          label={w.cause}
          choices={causes.map((cause) => ({ value: cause, label: w.causes[cause] }))}
        />
        <ReachOfClient visit={visit} application={parameter('application')} telling={step} />
        {fields}
        <TextArea {...textOf(form, 'reason')} label={w.reason} hint={w.reasonHint} rows={2} />
      </>
    ),
  });
}

/** What the service holder did with the application, or that the client withdrew it. */
export const outcomeStep = {
  act: caseActs.sayWhatBecame,
  show(visit: Visit) {
    const { view, language, form, parameter } = visit;
    const w = words[language];
    const may = view.duties.outcome(parameter('application'));
    return formStep(visit, {
      step: 'outcome',
      application: parameter('application'),
      title: w.sayOutcome,
      may,
      basedOn: basedOn(visit, may, 'outcome'),
      submit: w.sayOutcome,
      children: (
        <>
          <RadioGroup
            {...textOf(form, 'kind')}
            label={w.outcome}
            choices={outcomeKinds.map((kind) => ({ value: kind, label: w.outcomes[kind] }))}
          />
          <DateField {...textOf(form, 'since')} label={w.since} hint={w.sinceHint} required={false} />
          <TextArea {...textOf(form, 'note')} label={w.note} hint={w.noteHint} rows={2} required={false} />
        </>
      ),
    });
  },
  next: toCase,
};
