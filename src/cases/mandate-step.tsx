import type { Shown } from '#acting/index.ts';
import { nextBlank } from '#archive/index.ts';
import { searchCatalogue } from '#catalogue/index.ts';
import { authorsOfDoubts, doubtsOf } from '#clients/index.ts';
import {
  lastReachOf,
  longestTerm,
  MandateFields,
  type MandateSettings,
  mayWitnessSign,
  noticeForClient,
  noticeReadings,
  readingLanguages,
  usualTerm,
} from '#mandates/index.ts';
import { centreWithMunicipality, staffNames } from '#organisations/index.ts';
import { Actions, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { Section } from '#platform/html/layout.tsx';
import { Notice } from '#platform/html/messages.tsx';
import type { Typed } from '#platform/html/typed.ts';
import { addressOf } from '#platform/http/parameters.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { caseActs } from './acts.ts';
import { NotYet } from './not-yet.tsx';
import { NoticeToTell } from './notice-to-tell.tsx';
import { maskedContact } from './reach-text.tsx';
import { ReadingForm } from './reading-form.tsx';
import { readNotice } from './reading-views.ts';
import { StepForm, stepPage } from './step-frame.tsx';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

/** In the form that tells the notice too: a text, so that it is there however the form is sent. */
const withNotice = { notice: 'with' };

/**
 * 22.¹ 3.: the written mandate is drawn up, after the notice; where that is not told yet, both are done by one form. Its preview has
 * no force and is not stored.
 */
export const mandateStep = (settings: MandateSettings) => ({
  act: caseActs.drawMandate,
  beside: (typed: Typed) => (typed.notice ? { first: { act: caseActs.tellNotice } } : undefined),
  show({ view, ...visit }: Visit) {
    const { mandate, notice } = view.duties;
    if ('on' in mandate.may) return toBeDrawn({ view, ...visit }, settings);
    return 'on' in notice.may && visit.mayAct
      ? toBeDrawn({ view, ...visit }, settings, true)
      : notNow({ view, ...visit });
  },
  next: (of: { readonly case: string }, { id }: { readonly id: string }) => `/cases/${of.case}/mandates/${id}`,
});

async function toBeDrawn(visit: Visit, settings: MandateSettings, tellsNotice = false): Promise<Shown> {
  const { tx, actor, view, language, form, action } = visit;
  const w = words[language];
  const day = officialDay(actor.at);
  const { editions } = await searchCatalogue(tx, { day, underMandate: true, language, limit: 200 });
  const { place } = await centreWithMunicipality(tx, actor.centre, actor.at);
  const doubts = (await doubtsOf(tx, view.facts.clientId ?? '')).filter(({ stands }) => stands);
  const staff = await staffNames(tx, authorsOfDoubts(doubts));
  const reach = view.facts.clientId ? await lastReachOf(tx, view.facts.clientId) : undefined;
  const notice = tellsNotice ? await noticeForClient(tx, actor, language) : undefined;
  const fields = (
    <MandateFields
      form={form}
      language={language}
      editions={editions}
      chosen={[view.facts.editionId]}
      longest={longestTerm(day, settings)}
      usual={usualTerm(day, settings)}
      known={reach && { way: reach.way, masked: reach.contact && maskedContact(reach) }}
      usualPlace={place}
      doubts={doubts}
      staff={staff}
      inForce={view.already.mandates}
      mayWitnessSign={mayWitnessSign(day, settings)}
      nextBlank={await nextBlank(tx)}
    />
  );
  return stepPage(visit, {
    step: 'drawing',
    title: tellsNotice ? w.noticeAndMandate : w.duties.mandate,
    children: (
      <>
        <StepForm visit={visit} {...(tellsNotice && { also: withNotice })}>
          {notice ? (
            <>
              <Section heading={w.duties.notice} id="notice">
                <NoticeToTell visit={visit} text={notice.text} />
              </Section>
              <Section heading={w.duties.mandate} id="mandate">
                {fields}
              </Section>
            </>
          ) : (
            fields
          )}
          <Actions>
            <SubmitButton text={w.drawMandate} />
            {!tellsNotice && (
              <button
                class="button button--secondary"
                type="submit"
                formaction={`${action}/preview`}
                formtarget="_blank"
              >
                {w.previewMandate}
              </button>
            )}
          </Actions>
        </StepForm>
        {notice && (
          <ReadingForm
            action={addressOf(readNotice.path, { case: view.facts.id })}
            hidden={visit.hidden}
            language={language}
            languages={readingLanguages(noticeReadings, notice.version)}
          />
        )}
      </>
    ),
  });
}

function notNow(visit: Visit): Shown {
  const { view, language } = visit;
  const w = words[language];
  const live = view.duties.liveMandate;
  const { may } = view.duties.mandate;
  const toTell = 'not' in may && 'first' in may.not && may.not.first === '22.1.3';
  return stepPage(visit, {
    step: 'drawing',
    title: w.duties.mandate,
    children: live ? (
      <LinkButton href={`/cases/${view.facts.id}/mandates/${live.id}`} text={w.toMandate} />
    ) : toTell ? (
      <Notice title={w.firstTellNotice}>
        <LinkButton href={`/cases/${view.facts.id}/notice`} text={w.duties.notice} />
      </Notice>
    ) : (
      'not' in may && <NotYet bar={may.not} of={view.facts.id} language={language} />
    ),
  });
}
