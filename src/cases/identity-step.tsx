import { IdentityCheckFields, IdentityCheckSummary } from '#clients/index.ts';
import { Actions, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { addressOf } from '#platform/http/parameters.ts';
import { caseActs } from './acts.ts';
import { EarlierChecks } from './identity-put-right-step.tsx';
import { NotYet } from './not-yet.tsx';
import { words as putRightWords } from './putting-right/words.ts';
import { StepForm, stepPage } from './step-frame.tsx';
import { viewRecorded } from './view-recorded.ts';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

/** 22.¹ 1.: the client's identity is checked. Refused checks stay visible above the form for another. */
export const identityStep = {
  act: caseActs.checkIdentity,
  show(visit: Visit) {
    const { view, language, form } = visit;
    const w = words[language];
    const { may } = view.duties.identity;
    return stepPage(visit, {
      step: 'identity',
      title: w.duties.identity,
      children: (
        <>
          {view.checks.map((check) => (
            <IdentityCheckSummary
              key={check.id}
              check={check}
              by={view.staff.get(check.checkedBy) ?? ''}
              language={language}
            />
          ))}
          <EarlierChecks view={view} language={language} />
          {visit.mayAct && 'on' in view.duties.identityPutRight.may && (
            <Actions>
              <LinkButton
                kind="secondary"
                href={`/cases/${view.facts.id}/identity-checks/putting-right`}
                text={putRightWords[language].putRightIdentity}
              />
            </Actions>
          )}
          {'not' in may && !('done' in may.not) && <NotYet bar={may.not} of={view.facts.id} language={language} />}
          {'on' in may && (
            <StepForm visit={visit}>
              <IdentityCheckFields
                form={form}
                language={language}
                at={visit.actor.at}
                recordedAt={addressOf(viewRecorded.path, { case: view.facts.id })}
              />
              <SubmitButton text={w.recordAndContinue} />
            </StepForm>
          )}
        </>
      ),
    });
  },
  next: (of: { readonly case: string }, { outcome }: { readonly outcome: string }) =>
    outcome === 'confirmed' ? `/cases/${of.case}/mandates` : `/cases/${of.case}`,
};
