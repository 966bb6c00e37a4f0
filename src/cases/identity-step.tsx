import { IdentityCheckFields, IdentityCheckSummary } from '#clients/index.ts';
import { Form, SubmitButton } from '#platform/html/form.tsx';
import { caseActs } from './acts.ts';
import { stepPage } from './step-frame.tsx';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

/** 22.¹ 1.: the client's identity is checked. Refused checks stay visible above the form for another. */
export const identityStep = {
  act: caseActs.checkIdentity,
  show({ view, language, form, hidden }: Visit) {
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
              <Form action={`/cases/${view.facts.id}/identity-checks`} hidden={hidden}>
                <IdentityCheckFields form={form} language={language} />
                <SubmitButton text={w.recordAndContinue} />
              </Form>
            )}
          </>
        ),
      },
    );
  },
  next: (of: { readonly case: string }, { outcome }: { readonly outcome: string }) =>
    outcome === 'confirmed' ? `/cases/${of.case}/notice` : `/cases/${of.case}`,
};
