import { checkIdentityInput, IdentityCheckFields, IdentityCheckSummary } from '#clients/index.ts';
import { Form, SubmitButton } from '#platform/html/form.tsx';
import { readInput } from '#platform/input/input.ts';
import type { CaseStep } from './case-step.ts';
import { checkClient } from './check-client.ts';
import { stepPage } from './step-frame.tsx';
import { words } from './words.ts';

/** 22.¹ 1.: the client's identity is checked. Checks that were refused stay to be seen above the form for another. */
export const identityStep: CaseStep = {
  path: '/cases/:case/identity',
  act: 'identity.check',
  point: '22.1.1',
  show({ view, language, form, hidden }) {
    const w = words[language];
    const confirmed = view.checks.some((check) => check.outcome === 'confirmed');
    return stepPage(
      { view, language },
      {
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
            {!confirmed && (
              <Form action={`/cases/${view.facts.id}/identity`} hidden={hidden}>
                <IdentityCheckFields form={form} language={language} />
                <SubmitButton text={w.recordAndContinue} />
              </Form>
            )}
          </>
        ),
      },
    );
  },
  async carryOut(tx, { actor, caseId, typed }) {
    const outcome = await checkClient(tx, actor, caseId, readInput(checkIdentityInput, typed));
    return outcome === 'confirmed' ? `/cases/${caseId}/notice` : `/cases/${caseId}`;
  },
};
