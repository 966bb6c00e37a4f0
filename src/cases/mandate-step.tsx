import type { Shown } from '#acting/index.ts';
import { searchCatalogue } from '#catalogue/index.ts';
import { authorsOfDoubts, doubtsOf } from '#clients/index.ts';
import { longestTerm, MandateFields, type MandateSettings } from '#mandates/index.ts';
import { centreWithMunicipality, staffNames } from '#organisations/index.ts';
import { Actions, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { officialDay } from '#platform/languages/dates.ts';
import { caseActs } from './acts.ts';
import { StepForm, stepPage } from './step-frame.tsx';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

/** 22.¹ 3.: the written mandate is drawn up, after the notice. Its preview has no force and is not stored. */
export const mandateStep = (settings: MandateSettings) => ({
  act: caseActs.drawMandate,
  show: (visit: Visit) => ('on' in visit.view.duties.mandate.may ? toBeDrawn(visit, settings) : notNow(visit)),
  next: (of: { readonly case: string }, { id }: { readonly id: string }) => `/cases/${of.case}/mandates/${id}`,
});

async function toBeDrawn(visit: Visit, settings: MandateSettings): Promise<Shown> {
  const { tx, actor, view, language, form, action } = visit;
  const w = words[language];
  const day = officialDay(actor.at);
  const { editions } = await searchCatalogue(tx, { day, underMandate: true, language, limit: 200 });
  const { place } = await centreWithMunicipality(tx, actor.centre, actor.at);
  const doubts = (await doubtsOf(tx, view.facts.clientId ?? '')).filter(({ stands }) => stands);
  const staff = await staffNames(tx, authorsOfDoubts(doubts));
  return stepPage(visit, {
    step: 'mandate',
    title: w.duties.mandate,
    children: (
      <StepForm visit={visit}>
        <MandateFields
          form={form}
          language={language}
          editions={editions}
          chosen={[view.facts.editionId]}
          longest={longestTerm(day, settings)}
          usualPlace={place}
          doubts={doubts}
          staff={staff}
        />
        <Actions>
          <SubmitButton text={w.drawMandate} />
          <button class="button button--secondary" type="submit" formaction={`${action}/preview`} formtarget="_blank">
            {w.previewMandate}
          </button>
        </Actions>
      </StepForm>
    ),
  });
}

function notNow(visit: Visit): Shown {
  const { view, language } = visit;
  const w = words[language];
  const live = view.duties.liveMandate;
  return stepPage(visit, {
    step: 'mandate',
    title: w.duties.mandate,
    children: live ? (
      <LinkButton href={`/cases/${view.facts.id}/mandates/${live.id}`} text={w.toMandate} />
    ) : view.facts.isOwn ? null : (
      <Notice title={w.firstTellNotice}>
        <LinkButton href={`/cases/${view.facts.id}/notice`} text={w.duties.notice} />
      </Notice>
    ),
  });
}
