import { EndFields } from '#mandates/index.ts';
import { LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { Section } from '#platform/html/layout.tsx';
import { InsetText, Notice } from '#platform/html/messages.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { formMoment } from '#platform/languages/dates.ts';
import { caseActs } from './acts.ts';
import { barText } from './bar.ts';
import { words as deathWords } from './deaths/words.ts';
import { DeathLinks, StepForm, stepPage } from './step-frame.tsx';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

/** The mandate is revoked, completed, or was never signed. Applications already filed stay filed. A death is recorded of the person. */
export const endStep = {
  act: caseActs.endMandate,
  show(visit: Visit) {
    const { view, language, form, parameter } = visit;
    const w = words[language];
    const mandate = view.facts.mandates.find(({ id }) => id === parameter('mandate'));
    const may = view.duties.endOf(parameter('mandate'));
    const base = `/cases/${view.facts.id}/mandates/${parameter('mandate')}`;
    return stepPage(visit, {
      step: 'end',
      mandate,
      title: w.endMandate,
      children: !mandate ? (
        <Notice title={w.firstDo('22.1.3')} />
      ) : mandate.end ? (
        <>
          <SummaryList
            rows={[
              { key: w.list.state, value: w.mandateStates[mandate.end.kind] },
              { key: w.record.when, value: formMoment(mandate.end.recordedAt, language) },
              { key: w.record.who, value: view.staff.get(mandate.end.recordedBy) ?? '' },
            ]}
          />
          {mandate.end.kind !== 'unsigned' && <LinkButton href={`${base}/papers/end`} text={w.printProof} />}
        </>
      ) : 'not' in may ? (
        <Notice title={barText(may.not)[language]} />
      ) : (
        <>
          <InsetText>{w.filedStays}</InsetText>
          <StepForm visit={visit}>
            <EndFields form={form} language={language} mandate={mandate} />
            <SubmitButton kind="danger" text={w.endMandate} />
          </StepForm>
          <Section heading={deathWords[language].somebodyDied} id="death">
            <DeathLinks view={view} language={language} />
          </Section>
        </>
      ),
    });
  },
  next: (of: { readonly case: string; readonly mandate: string }) => `/cases/${of.case}/mandates/${of.mandate}/end`,
};
