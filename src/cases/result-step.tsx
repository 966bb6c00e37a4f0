import { Form, SubmitButton } from '#platform/html/form.tsx';
import { InsetText, Notice } from '#platform/html/messages.tsx';
import { caseActs } from './acts.ts';
import type { Visit } from './case-step.ts';
import { stepPage } from './step-frame.tsx';
import { ToldSummary, WayField } from './telling-fields.tsx';
import { words } from './words.ts';

/** 22.¹ 7.: the client who asked for it is told the result. What it was is not written down. */
export const resultStep = {
  act: caseActs.tellResult,
  show({ view, language, form, hidden, parameter }: Visit) {
    const w = words[language];
    const application = view.facts.applications.find(({ id }) => id === parameter('application'));
    const edition = application && view.editions.get(application.editionId);
    const mandate = view.facts.mandates.find(({ id }) => id === application?.mandateId);
    const told = application?.result;
    return stepPage(
      { view, language },
      {
        title: w.duties.result,
        children: told ? (
          <ToldSummary told={told} by={view.staff.get(told.toldBy) ?? ''} language={language} />
        ) : !edition?.givesResult ? (
          <Notice title={application ? w.notGiven('22.1.7') : w.firstDo('22.1.5')} />
        ) : !mandate?.resultWay ? (
          <Notice title={w.bars['result-not-asked']} />
        ) : (
          <>
            <InsetText>{w.telling.wanted(w.tellingWays[mandate.resultWay] ?? mandate.resultWay)}</InsetText>
            <Form action={`/cases/${view.facts.id}/applications/${parameter('application')}/result`} hidden={hidden}>
              <WayField form={form} language={language} hint={w.telling.nothingKept} />
              <SubmitButton text={w.recordAndContinue} />
            </Form>
          </>
        ),
      },
    );
  },
  next: (of: { readonly case: string }) => `/cases/${of.case}`,
};
