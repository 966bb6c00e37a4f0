import { NoticeFields, NoticeWording, noticeForClient } from '#mandates/index.ts';
import { Actions, Form, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { caseActs } from './acts.ts';
import { NoticeSummary } from './notice-summary.tsx';
import { stepPage } from './step-frame.tsx';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

/** 22.¹ 3.: the client is informed about the use of personal data. */
export const noticeStep = {
  act: caseActs.tellNotice,
  async show({ tx, actor, view, language, form, hidden }: Visit) {
    const w = words[language];
    const toTell = !('not' in view.duties.notice.may && 'done' in view.duties.notice.may.not);
    return stepPage(
      { view, language },
      {
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
                <Form action={`/cases/${view.facts.id}/notice`} hidden={hidden}>
                  <NoticeFields form={form} language={language} />
                  <SubmitButton text={w.recordAndContinue} />
                </Form>
              </>
            ) : (
              !view.duties.liveMandate && (
                <LinkButton href={`/cases/${view.facts.id}/mandates`} text={w.duties.mandate} />
              )
            )}
          </>
        ),
      },
    );
  },
  next: (of: { readonly case: string }) => `/cases/${of.case}/mandates`,
};
