import { IdentityCheckFields, IdentityCheckSummary } from '#clients/index.ts';
import { basedOnIn, HoldsNow } from '#platform/html/based-on.tsx';
import { SubmitButton } from '#platform/html/form.tsx';
import { InsetText, Notice } from '#platform/html/messages.tsx';
import { TextArea } from '#platform/html/text-field.tsx';
import { textOf } from '#platform/html/typed.ts';
import { addressOf } from '#platform/http/parameters.ts';
import { formMoment } from '#platform/languages/dates.ts';
import { caseActs } from './acts.ts';
import { barText } from './bar.ts';
import { words } from './putting-right/words.ts';
import { StepForm, stepPage } from './step-frame.tsx';
import { viewRecorded } from './view-recorded.ts';
import type { Visit } from './visit.ts';

/** 22.¹ 1.: the check was recorded wrongly, and is made anew. Nothing of it is filled in: it is compared with the document again. */
export const putRightIdentityStep = {
  act: caseActs.putRightIdentity,
  show(visit: Visit) {
    const { view, language, form } = visit;
    const w = words[language];
    const { may } = view.duties.identityPutRight;
    const children =
      'not' in may ? (
        <Notice title={barText(may.not)[language]} />
      ) : (
        <>
          <HoldsNow form={form}>
            <EarlierChecks view={view} language={language} />
          </HoldsNow>
          <InsetText>{w.identityHelp}</InsetText>
          <StepForm visit={visit} also={basedOnIn(form, may.on.wrong.id)}>
            <TextArea {...textOf(form, 'reason')} label={w.whatIsWrong} hint={w.whatIsWrongHint} rows={2} />
            <IdentityCheckFields
              form={form}
              language={language}
              at={visit.actor.at}
              recordedAt={addressOf(viewRecorded.path, { case: view.facts.id })}
            />
            <SubmitButton text={w.putRight} />
          </StepForm>
        </>
      );
    return stepPage(visit, { step: 'identityPutRight', title: w.putRightIdentity, children });
  },
  next: (of: { readonly case: string }, { outcome }: { readonly outcome: string }) =>
    outcome === 'confirmed' ? `/cases/${of.case}/mandates` : `/cases/${of.case}`,
};

/** The checks that were put right, each with who did so, when and why. */
export function EarlierChecks({ view, language }: Pick<Visit, 'view' | 'language'>) {
  const w = words[language];
  return (
    <>
      {view.earlierChecks.map((check) => {
        const said = view.checksPutRight.find((one) => one.check === check.id);
        return (
          <div key={check.id}>
            {said && (
              <p>{w.checkPutRight(formMoment(said.at, language), view.staff.get(said.by) ?? '', said.reason ?? '')}</p>
            )}
            <IdentityCheckSummary check={check} by={view.staff.get(check.checkedBy) ?? ''} language={language} />
          </div>
        );
      })}
    </>
  );
}
