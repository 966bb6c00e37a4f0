import { PartFields } from '#mandates/index.ts';
import { Actions, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { InsetText, Notice } from '#platform/html/messages.tsx';
import { caseActs } from './acts.ts';
import { barText } from './bar.ts';
import { words } from './part/words.ts';
import { partlyRevocable } from './part-demand.ts';
import { StepForm, stepPage } from './step-frame.tsx';
import type { Visit } from './visit.ts';

/** The client withdraws the mandate for some of its e-services; withdrawn for all, it is revoked. */
export const partStep = {
  act: caseActs.revokeInPart,
  show(visit: Visit) {
    const { view, language, form, parameter } = visit;
    const w = words[language];
    const id = parameter('mandate');
    const mandate = view.facts.mandates.find((granted) => granted.id === id);
    const may = view.duties.partOf(id);
    const offered = partlyRevocable(may);
    const lines = mandate?.scope.filter(({ eServiceId }) => offered.includes(eServiceId)) ?? [];
    const eServices = lines.flatMap(({ eServiceId, editionId }) => {
      const edition = view.editions.get(editionId);
      return edition ? { value: eServiceId, label: edition.name[language], hint: edition.code } : [];
    });
    return stepPage(visit, {
      step: 'part',
      mandate,
      title: w.revoke,
      children:
        'not' in may ? (
          <Notice title={barText(may.not)[language]} />
        ) : (
          <>
            {eServices.length > 0 ? (
              <>
                <InsetText>{w.lead}</InsetText>
                <StepForm visit={visit}>
                  <PartFields form={form} language={language} eServices={eServices} />
                  <SubmitButton kind="danger" text={w.revoke} />
                </StepForm>
              </>
            ) : (
              <Notice title={w.onlyWhole} />
            )}
            <Actions>
              <LinkButton kind="secondary" href={`/cases/${view.facts.id}/mandates/${id}/end`} text={w.whole} />
            </Actions>
          </>
        ),
    });
  },
  next: (of: { readonly case: string; readonly mandate: string }) => `/cases/${of.case}/mandates/${of.mandate}`,
};
