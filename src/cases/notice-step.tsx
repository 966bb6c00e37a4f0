import { NoticeFields, NoticeWording, noticeForClient, tellNoticeInput } from '#mandates/index.ts';
import { Actions, Form, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { readInput } from '#platform/input/input.ts';
import type { CaseStep } from './case-step.ts';
import { informClient } from './inform-client.ts';
import { NoticeSummary } from './notice-summary.tsx';
import { unusedNotice } from './progress.ts';
import { stepPage } from './step-frame.tsx';
import { words } from './words.ts';

/** 22.¹ 3.: the client is informed about the use of personal data. */
export const noticeStep: CaseStep = {
  path: '/cases/:case/notice',
  act: 'notice.tell',
  point: '22.1.3',
  async show({ tx, actor, view, language, form, hidden }) {
    const w = words[language];
    const toTell = !unusedNotice(view.facts) && !view.liveMandate;
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
              !view.liveMandate && <LinkButton href={`/cases/${view.facts.id}/mandate`} text={w.duties.mandate} />
            )}
          </>
        ),
      },
    );
  },
  async carryOut(tx, { actor, caseId, typed }) {
    await informClient(tx, actor, caseId, readInput(tellNoticeInput, typed));
    return `/cases/${caseId}/mandate`;
  },
};
