import { DeclarationFields, noMeansReasonText } from '#clients/index.ts';
import { Actions, Form, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { formMoment } from '#platform/languages/dates.ts';
import { caseActs } from './acts.ts';
import { stepPage } from './step-frame.tsx';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

/** 2.6.: the client declares that no electronic identification is available. */
export const declarationStep = {
  act: caseActs.declareNoMeans,
  show({ view, language, form, hidden }: Visit) {
    const w = words[language];
    const { declaration } = view;
    return stepPage(
      { view, language },
      {
        title: w.duties.declaration,
        children: declaration ? (
          <SummaryList
            rows={[
              { key: w.record.reason, value: noMeansReasonText(declaration.reason)[language] },
              { key: w.record.when, value: formMoment(declaration.declaredAt, language) },
              { key: w.record.who, value: view.staff.get(declaration.receivedBy) ?? '' },
            ]}
          />
        ) : (
          <Form action={`/cases/${view.facts.id}/declaration`} hidden={hidden}>
            <DeclarationFields form={form} language={language} />
            <Actions>
              <SubmitButton text={w.recordAndContinue} />
              <LinkButton
                kind="secondary"
                href={`/consultations/new?edition=${view.facts.editionId}`}
                text={w.hasMeans}
              />
            </Actions>
          </Form>
        ),
      },
    );
  },
  next: (of: { readonly case: string }) => `/cases/${of.case}/identity-checks`,
};
