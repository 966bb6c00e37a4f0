import { NoticeFields, NoticeWording, noticeForClient } from '#mandates/index.ts';
import { Actions, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { caseActs } from './acts.ts';
import { NoticeSummary } from './notice-summary.tsx';
import { StepForm, stepPage } from './step-frame.tsx';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

/** 22.¹ 3.: the client is informed about the use of personal data. */
export const noticeStep = {
  act: caseActs.tellNotice,
  async show(visit: Visit) {
    const { tx, actor, view, language, form } = visit;
    const w = words[language];
    const toTell = !('not' in view.duties.notice.may && 'done' in view.duties.notice.may.not);
    return stepPage(visit, {
      step: 'notice',
      title: w.duties.notice,
      children: (
        <>
          {view.notices.map((notice) => (
            <NoticeSummary
              key={notice.id}
              notice={notice}
              by={view.staff.get(notice.toldBy) ?? ''}
              language={language}
            />
          ))}
          {toTell ? (
            <>
              <NoticeWording text={(await noticeForClient(tx, actor, language)).text} lang={language} />
              <Actions>
                <a href={`/cases/${view.facts.id}/notice/paper`}>{w.notice.print}</a>
                <a href={`/cases/${view.facts.id}/notice/paper?print=large`}>{w.notice.printLarge}</a>
              </Actions>
              <StepForm visit={visit}>
                <NoticeFields form={form} language={language} />
                <SubmitButton text={w.recordAndContinue} />
              </StepForm>
            </>
          ) : (
            !view.duties.liveMandate && <LinkButton href={`/cases/${view.facts.id}/mandates`} text={w.duties.mandate} />
          )}
        </>
      ),
    });
  },
  next: (of: { readonly case: string }) => `/cases/${of.case}/mandates`,
};
