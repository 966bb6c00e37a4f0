import { Checkbox } from '#platform/html/choice.tsx';
import { Form, SubmitButton } from '#platform/html/form.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { DateField } from '#platform/html/text-field.tsx';
import { textOf } from '#platform/html/typed.ts';
import { formDate } from '#platform/languages/dates.ts';
import { caseActs } from './acts.ts';
import type { Visit } from './case-step.ts';
import { stepPage } from './step-frame.tsx';
import { ToldSummary, WayField } from './telling-fields.tsx';
import { words } from './words.ts';

/** 22.¹ 6.: the client is told the planned completion time. */
export const plannedTimeStep = {
  act: caseActs.tellPlannedTime,
  show({ view, language, form, hidden, parameter }: Visit) {
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
  next: (of: { readonly case: string }) => `/cases/${of.case}`,
};
