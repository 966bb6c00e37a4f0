import { Checkbox } from '#platform/html/choice.tsx';
import { SubmitButton } from '#platform/html/form.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { DateField } from '#platform/html/text-field.tsx';
import { textOf } from '#platform/html/typed.ts';
import { formDate } from '#platform/languages/dates.ts';
import { caseActs } from './acts.ts';
import { barText } from './bar.ts';
import { ToldByHolder } from './by-holder/told-by-holder.tsx';
import { StepForm, stepPage } from './step-frame.tsx';
import { AfterTerm, PutRightLink, ReachOfClient, ToldSummary, WayField } from './telling-fields.tsx';
import { viewReachFor } from './view-reach.ts';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

/** 22.¹ 6.: the client is informed of the planned completion time. */
export const plannedTimeStep = {
  act: caseActs.tellPlannedTime,
  view: viewReachFor(['plannedTime']),
  show(visit: Visit) {
    const { view, language, form, parameter } = visit;
    const w = words[language];
    const id = parameter('application');
    const filed = view.facts.applications.find((one) => one.id === id);
    const told = filed?.records.planned_time_told;
    const byHolder = filed?.byHolder.planned;
    const planned = told?.planned_on ? formDate(told.planned_on, language) : w.telling.atOnce;
    const may = view.duties.plannedTime(id);
    return stepPage(visit, {
      step: 'plannedTime',
      application: id,
      title: w.duties.plannedTime,
      children: told ? (
        <>
          <ToldSummary
            told={told}
            view={view}
            language={language}
            first={{ key: w.telling.plannedOn, value: planned }}
          />
          <PutRightLink visit={visit} may={view.duties.puttingRight(id, 'plannedTime')} />
        </>
      ) : 'not' in may ? (
        <Notice title={barText(may.not)[language]} />
      ) : (
        <>
          <ReachOfClient visit={visit} application={id} telling="plannedTime" />
          <ToldByHolder what="toldPlanned" told={byHolder} names={view.staff} language={language} />
          <StepForm visit={visit}>
            <DateField
              {...textOf(form, 'plannedOn')}
              value={textOf(form, 'plannedOn').value ?? (byHolder && formDate(byHolder.on, language))}
              label={w.telling.plannedOn}
              hint={w.telling.plannedHint}
            />
            <Checkbox
              name="atOnce"
              label={w.telling.atOnce}
              checked={form.typed.atOnce === 'yes'}
              error={form.errors.atOnce}
            />
            <AfterTerm form={form} language={language} />
            <WayField form={form} language={language} />
            <SubmitButton text={w.recordAndContinue} />
          </StepForm>
        </>
      ),
    });
  },
  next: (of: { readonly case: string }) => `/cases/${of.case}`,
};
