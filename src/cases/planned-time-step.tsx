import { Checkbox } from '#platform/html/choice.tsx';
import { Form, SubmitButton } from '#platform/html/form.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { DateField } from '#platform/html/text-field.tsx';
import { textOf } from '#platform/html/typed.ts';
import { readInput } from '#platform/input/input.ts';
import { formDate } from '#platform/languages/dates.ts';
import type { CaseStep } from './case-step.ts';
import { stepPage } from './step-frame.tsx';
import { tellPlannedTime, tellPlannedTimeInput } from './tell-planned-time.ts';
import { ToldSummary, WayField } from './telling-fields.tsx';
import { words } from './words.ts';

/** 22.¹ 6.: the client is told the planned completion time. */
export const plannedTimeStep: CaseStep = {
  path: '/cases/:case/applications/:application/planned-time',
  act: 'planned-time.tell',
  point: '22.1.6',
  show({ view, language, form, hidden, parameter }) {
    const w = words[language];
    const application = view.facts.applications.find(({ id }) => id === parameter('application'));
    const edition = application && view.editions.get(application.editionId);
    const told = application?.plannedTime;
    const planned = told?.plannedOn ? formDate(told.plannedOn, language) : w.telling.atOnce;
    return stepPage(
      { view, language },
      {
        title: w.duties.plannedTime,
        children: told ? (
          <ToldSummary
            told={told}
            by={view.staff.get(told.toldBy) ?? ''}
            language={language}
            first={{ key: w.telling.plannedOn, value: planned }}
          />
        ) : !edition?.givesPlannedTime ? (
          <Notice title={application ? w.notGiven('22.1.6') : w.firstDo('22.1.5')} />
        ) : (
          <Form
            action={`/cases/${view.facts.id}/applications/${parameter('application')}/planned-time`}
            hidden={hidden}
          >
            <DateField {...textOf(form, 'plannedOn')} label={w.telling.plannedOn} hint={w.telling.plannedHint} />
            <Checkbox
              name="atOnce"
              label={w.telling.atOnce}
              checked={form.typed.atOnce === 'yes'}
              error={form.errors.atOnce}
            />
            <WayField form={form} language={language} />
            <SubmitButton text={w.recordAndContinue} />
          </Form>
        ),
      },
    );
  },
  async carryOut(tx, { actor, caseId, typed, parameter }) {
    const input = readInput(tellPlannedTimeInput, typed);
    await tellPlannedTime(tx, actor, { caseId, application: parameter('application') }, input);
    return `/cases/${caseId}`;
  },
};
