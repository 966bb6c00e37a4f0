import { SubmitButton } from '#platform/html/form.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { caseActs } from './acts.ts';
import { barText } from './bar.ts';
import { ToldByHolder } from './by-holder/told-by-holder.tsx';
import { StepForm, stepPage } from './step-frame.tsx';
import { PutRightLink, ReachOfClient, ToldSummary, WayField } from './telling-fields.tsx';
import { viewReachFor } from './view-reach.ts';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

/** 22.¹ 7.: a client who asked for it is informed of the result. Its content is not recorded. */
export const resultStep = {
  act: caseActs.tellResult,
  view: viewReachFor(['result']),
  show(visit: Visit) {
    const { view, language, form, parameter } = visit;
    const w = words[language];
    const id = parameter('application');
    const filed = view.facts.applications.find((one) => one.id === id);
    const told = filed?.records.result_told;
    const may = view.duties.result(id);
    return stepPage(visit, {
      step: 'result',
      application: id,
      title: w.duties.result,
      children: told ? (
        <>
          <ToldSummary told={told} view={view} language={language} />
          <PutRightLink visit={visit} may={view.duties.puttingRight(id, 'result')} />
        </>
      ) : 'not' in may ? (
        <Notice title={barText(may.not)[language]} />
      ) : (
        <>
          <ReachOfClient visit={visit} application={id} telling="result" />
          <ToldByHolder what="toldReady" told={filed?.byHolder.ready} names={view.staff} language={language} />
          <StepForm visit={visit}>
            <WayField form={form} language={language} hint={w.telling.nothingKept} />
            <SubmitButton text={w.recordAndContinue} />
          </StepForm>
        </>
      ),
    });
  },
  next: (of: { readonly case: string }) => `/cases/${of.case}`,
};
