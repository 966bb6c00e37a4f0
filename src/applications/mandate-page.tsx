import { AttachScanFields, registerEntryOf, scansOf } from '#archive/index.ts';
import { type Mandate, SigningFields, signMandateInput, stateOf } from '#mandates/index.ts';
import { formDate, formMoment } from '#platform/dates.ts';
import { Actions, Form, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { Section } from '#platform/html/layout.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { Tag } from '#platform/html/tag.tsx';
import { readInput } from '#platform/input.ts';
import type { CaseStep, Shown, Visit } from './case-step.ts';
import { recordSigning } from './record-signing.ts';
import { stepPage } from './step-frame.tsx';
import { words } from './words.ts';

/** The mandate: its papers to print, its signing, its scans, and how it stands. */
export const mandatePage: CaseStep = {
  path: '/cases/:case/mandates/:mandate',
  act: 'mandate.sign',
  point: '22.1.3',
  async show(visit) {
    const { tx, view, language, parameter } = visit;
    const w = words[language];
    const mandate = view.facts.mandates.find(({ id }) => id === parameter('mandate'));
    if (!mandate) return stepPage(visit, { title: w.duties.mandate, children: <Notice title={w.firstDo('22.1.3')} /> });
    const scans = await scansOf(tx, mandate.id);
    const entry = await registerEntryOf(tx, mandate.id);
    return stepPage(visit, {
      title: w.summary.mandateNumber(mandate.register.year, mandate.register.number),
      children: (
        <>
          <Standing {...visit} mandate={mandate} place={entry?.place ?? null} />
          <Papers {...visit} mandate={mandate} />
          {!mandate.signing && !mandate.end && (
            <Signing {...visit} mandate={mandate} centrePlace={entry?.fileIndex ?? ''} />
          )}
          {mandate.signing && <Scans {...visit} mandate={mandate} scans={scans} />}
        </>
      ),
    });
  },
  async carryOut(tx, { actor, caseId, typed, parameter }) {
    await recordSigning(tx, actor, caseId, parameter('mandate'), readInput(signMandateInput, typed));
    return `/cases/${caseId}`;
  },
};
