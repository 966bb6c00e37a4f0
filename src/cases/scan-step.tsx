import { AttachScanFields } from '#archive/index.ts';
import { Form, SubmitButton } from '#platform/html/form.tsx';
import { InsetText, Notice } from '#platform/html/messages.tsx';
import { TextArea } from '#platform/html/text-field.tsx';
import { textOf } from '#platform/html/typed.ts';
import { caseActs } from './acts.ts';
import { barText } from './bar.ts';
import { mandatePage } from './mandate-page.tsx';
import { words as scanWords } from './scan/words.ts';
import { OnlyEmployees, stepPage } from './step-frame.tsx';
import type { Visit } from './visit.ts';

const toMandate = (of: { readonly case: string; readonly mandate: string }) =>
  `/cases/${of.case}/mandates/${of.mandate}`;

/** A scan of the signed copy 1 is attached, on the mandate's page. */
export const scanStep = {
  act: caseActs.attachScan,
  show: (visit: Visit) => mandatePage.show(visit),
  next: toMandate,
};

/** A scan of another paper was attached: it stays among the earlier ones, and the right one holds. */
export const putRightScanStep = {
  act: caseActs.putRightScan,
  show(visit: Visit) {
    const { view, language, form, parameter, mayAct, action, hidden } = visit;
    const w = scanWords[language];
    const may = view.duties.ofMandate(parameter('mandate'));
    const mandate = view.facts.mandates.find(({ id }) => id === parameter('mandate'));
    const children =
      'not' in may ? (
        <Notice title={barText(may.not)[language]} />
      ) : !mayAct ? (
        <OnlyEmployees view={view} language={language} />
      ) : (
        <>
          <InsetText>{w.help}</InsetText>
          <Form action={action} hidden={hidden} files>
            <TextArea {...textOf(form, 'reason')} label={w.reason} hint={w.reasonHint} rows={2} />
            <AttachScanFields form={form} language={language} instead={{ label: w.right, hint: w.rightHint }} />
            <SubmitButton text={w.putRight} />
          </Form>
        </>
      );
    return stepPage(visit, { step: 'scanPutRight', mandate, scan: parameter('scan'), title: w.putRight, children });
  },
  next: toMandate,
};
