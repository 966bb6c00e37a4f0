import { noticeForClient, noticeReadings, readingLanguages } from '#mandates/index.ts';
import { Actions, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { addressOf } from '#platform/http/parameters.ts';
import { caseActs } from './acts.ts';
import { NotYet } from './not-yet.tsx';
import { NoticeSummary } from './notice-summary.tsx';
import { NoticeToTell } from './notice-to-tell.tsx';
import { words as putRightWords } from './putting-right/words.ts';
import { ReadingForm } from './reading-form.tsx';
import { readNotice } from './reading-views.ts';
import { StepForm, stepPage } from './step-frame.tsx';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

/** 22.¹ 3.: the client is informed about the use of personal data. */
export const noticeStep = {
  act: caseActs.tellNotice,
  async show(visit: Visit) {
    const { tx, actor, view, language, hidden, mayAct } = visit;
    const w = words[language];
    const { may } = view.duties.notice;
    const notice = 'on' in may ? await noticeForClient(tx, actor, language) : undefined;
    const isTold = 'not' in may && 'done' in may.not;
    return stepPage(visit, {
      step: 'notice',
      title: w.duties.notice,
      children: (
        <>
          {view.notices.map((told) => (
            <div key={told.id}>
              <NoticeSummary
                notice={told}
                of={view.facts.id}
                by={view.staff.get(told.toldBy) ?? ''}
                language={language}
              />
              {mayAct && 'on' in view.duties.puttingRightNotice(told.id) && (
                <Actions>
                  <LinkButton
                    kind="secondary"
                    href={`/cases/${view.facts.id}/notice/putting-right?notice=${told.id}`}
                    text={putRightWords[language].putRightNotice}
                  />
                </Actions>
              )}
            </div>
          ))}
          {notice ? (
            <>
              <StepForm visit={visit}>
                <NoticeToTell visit={visit} text={notice.text} />
                <SubmitButton text={w.recordAndContinue} />
              </StepForm>
              {mayAct && (
                <ReadingForm
                  action={addressOf(readNotice.path, { case: view.facts.id })}
                  hidden={hidden}
                  language={language}
                  languages={readingLanguages(noticeReadings, notice.version)}
                />
              )}
            </>
          ) : (
            isTold &&
            !view.duties.liveMandate && <LinkButton href={`/cases/${view.facts.id}/mandates`} text={w.duties.mandate} />
          )}
          {'not' in may && !isTold && <NotYet bar={may.not} of={view.facts.id} language={language} />}
        </>
      ),
    });
  },
  next: (of: { readonly case: string }) => `/cases/${of.case}/mandates`,
};
