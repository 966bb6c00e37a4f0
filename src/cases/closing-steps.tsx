import { RadioGroup } from '#platform/html/choice.tsx';
import { SubmitButton } from '#platform/html/form.tsx';
import { InsetText, Notice } from '#platform/html/messages.tsx';
import { textOf } from '#platform/html/typed.ts';
import type { Typed } from '#platform/http/http.ts';
import { caseActs } from './acts.ts';
import { barText } from './bar.ts';
import { closingReasons, reopeningReasons } from './closing/closing.ts';
import { words } from './closing/words.ts';
import { StepForm, stepPage } from './step-frame.tsx';
import type { Visit } from './visit.ts';

/** A case in which nothing more is done is closed. What became a consultation goes on as one. */
export const closingStep = {
  act: caseActs.closeCase,
  show(visit: Visit) {
    const { view, language, form } = visit;
    const w = words[language];
    const { may } = view.duties.closing;
    return stepPage(visit, {
      step: 'closing',
      title: w.close,
      children:
        'not' in may ? (
          <Notice title={barText(may.not)[language]} />
        ) : (
          <>
            <InsetText>{w.closeHelp}</InsetText>
            <StepForm visit={visit}>
              <RadioGroup
                {...textOf(form, 'reason')}
                label={w.why}
                choices={closingReasons.map((reason) => ({ value: reason, label: w.reasons[reason] }))}
              />
              <SubmitButton text={w.close} />
            </StepForm>
          </>
        ),
    });
  },
  next: (of: { readonly case: string }, { edition }: { readonly edition: string }, { reason }: Typed) =>
    reason === 'became_consultation' || reason === 'has_means'
      ? `/consultations/new?edition=${edition}`
      : `/cases/${of.case}`,
};

export const reopeningStep = {
  act: caseActs.reopenCase,
  show(visit: Visit) {
    const { view, language, form } = visit;
    const w = words[language];
    const { may } = view.duties.reopening;
    return stepPage(visit, {
      step: 'reopening',
      title: w.reopen,
      children:
        'not' in may ? (
          <Notice title={barText(may.not)[language]} />
        ) : (
          <StepForm visit={visit}>
            <RadioGroup
              {...textOf(form, 'reason')}
              label={w.whyReopen}
              choices={reopeningReasons.map((reason) => ({ value: reason, label: w.reopenings[reason] }))}
            />
            <SubmitButton text={w.reopen} />
          </StepForm>
        ),
    });
  },
  next: (of: { readonly case: string }) => `/cases/${of.case}`,
};
