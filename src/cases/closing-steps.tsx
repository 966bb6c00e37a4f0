import { RadioGroup } from '#platform/html/choice.tsx';
import { textOf } from '#platform/html/typed.ts';
import type { Typed } from '#platform/http/http.ts';
import { caseActs } from './acts.ts';
import { reopeningReasons } from './closing/closing.ts';
import { words } from './closing/words.ts';
import { formStep } from './step-frame.tsx';
import type { Visit } from './visit.ts';

/** A case in which nothing more is done is closed. What became a consultation goes on as one. */
export const closingStep = {
  act: caseActs.closeCase,
  show(visit: Visit) {
    const w = words[visit.language];
    const { may } = visit.view.duties.closing;
    const reasons = 'on' in may ? may.on.reasons : [];
    return formStep(visit, {
      step: 'closing',
      title: w.close,
      may,
      help: w.closeHelp,
      submit: w.close,
      children: (
        <RadioGroup
          {...textOf(visit.form, 'reason')}
          label={w.why}
          choices={reasons.map((reason) => ({ value: reason, label: w.reasons[reason] }))}
        />
      ),
    });
  },
  next: (of: { readonly case: string }, { edition }: { readonly edition: string }, { reason }: Typed) =>
    reason === 'became_consultation' || reason === 'has_means'
      ? `/consultations/new?about=${edition}`
      : `/cases/${of.case}`,
};

/** A closed case is opened again. */
export const reopeningStep = {
  act: caseActs.reopenCase,
  show(visit: Visit) {
    const w = words[visit.language];
    return formStep(visit, {
      step: 'reopening',
      title: w.reopen,
      may: visit.view.duties.reopening.may,
      submit: w.reopen,
      children: (
        <RadioGroup
          {...textOf(visit.form, 'reason')}
          label={w.whyReopen}
          choices={reopeningReasons.map((reason) => ({ value: reason, label: w.reopenings[reason] }))}
        />
      ),
    });
  },
  next: (of: { readonly case: string }) => `/cases/${of.case}`,
};
