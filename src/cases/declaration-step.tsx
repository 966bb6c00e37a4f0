import { DeclarationFields, noMeansReasonText } from '#clients/index.ts';
import { Actions, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { addressOf } from '#platform/http/parameters.ts';
import { formMoment } from '#platform/languages/dates.ts';
import { caseActs } from './acts.ts';
import { NotYet } from './not-yet.tsx';
import { StepForm, stepPage } from './step-frame.tsx';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

/** 2.6.: the client declares that no electronic identification is available. */
export const declarationStep = {
  act: caseActs.declareNoMeans,
  show(visit: Visit) {
    const { view, language, form } = visit;
    const w = words[language];
    const { declaration } = view;
    const { may } = view.duties.declaration;
    return stepPage(
      { view, language },
      {
        step: 'declaration',
        title: w.duties.declaration,
        children: declaration ? (
          <SummaryList
            rows={[
              { key: w.record.reason, value: noMeansReasonText(declaration.reason)[language] },
              { key: w.record.when, value: formMoment(declaration.declaredAt, language) },
              { key: w.record.who, value: view.staff.get(declaration.receivedBy) ?? '' },
            ]}
          />
        ) : 'not' in may ? (
          <NotYet bar={may.not} of={view.facts.id} language={language} />
        ) : (
          <StepForm visit={visit}>
            <DeclarationFields form={form} language={language} />
            <Actions>
              <SubmitButton text={w.recordAndContinue} />
              <LinkButton
                kind="secondary"
                href={addressOf(caseActs.closeCase.path, { case: view.facts.id })}
                text={w.hasMeansAfterAll}
              />
            </Actions>
          </StepForm>
        ),
      },
    );
  },
  next: (of: { readonly case: string }) => `/cases/${of.case}/identity-checks`,
};
