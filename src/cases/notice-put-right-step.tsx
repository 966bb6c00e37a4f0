import { NoticeFields } from '#mandates/index.ts';
import { basedOnIn, HoldsNow } from '#platform/html/based-on.tsx';
import { SubmitButton } from '#platform/html/form.tsx';
import { InsetText, Notice } from '#platform/html/messages.tsx';
import { TextArea } from '#platform/html/text-field.tsx';
import { textOf } from '#platform/html/typed.ts';
import { caseActs } from './acts.ts';
import { barText } from './bar.ts';
import { NoticeSummary } from './notice-summary.tsx';
import { words } from './putting-right/words.ts';
import { StepForm, stepPage } from './step-frame.tsx';
import type { Visit } from './visit.ts';

/** 22.¹ 3.: how the client was informed was recorded wrongly. The way is a statement, so it is never chosen beforehand. */
export const putRightNoticeStep = {
  act: caseActs.putRightNotice,
  show(visit: Visit) {
    const { view, language, form, asked } = visit;
    const w = words[language];
    const may = view.duties.puttingRightNotice(asked('notice') || undefined);
    const told = 'on' in may ? view.notices.find(({ id }) => id === may.on.notice) : undefined;
    const children =
      'not' in may || !told ? (
        <Notice title={barText('not' in may ? may.not : { first: '22.1.3' })[language]} />
      ) : (
        <>
          <HoldsNow form={form} />
          <NoticeSummary notice={told} of={view.facts.id} by={view.staff.get(told.toldBy) ?? ''} language={language} />
          <InsetText>{w.noticeHelp}</InsetText>
          <StepForm visit={visit} also={{ notice: told.id, ...basedOnIn(form, told.putRight ?? told.id) }}>
            <NoticeFields form={form} language={language} recorded={told.language} />
            <TextArea {...textOf(form, 'reason')} label={w.reason} hint={w.noticeReasonHint} rows={2} />
            <SubmitButton text={w.putRight} />
          </StepForm>
        </>
      );
    return stepPage(visit, { step: 'noticePutRight', title: w.putRightNotice, children });
  },
  next: (of: { readonly case: string }) => `/cases/${of.case}`,
};
