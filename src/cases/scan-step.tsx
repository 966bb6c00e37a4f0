import { attachScanOfCase } from './attach-scan-of-case.ts';
import type { CaseStep } from './case-step.ts';
import { mandatePage } from './mandate-page.tsx';

/** A scan of the signed copy 1 is attached, on the mandate's page. */
export const scanStep: CaseStep = {
  path: '/cases/:case/mandates/:mandate/scan',
  act: 'scan.attach',
  point: '22.1.3',
  show: (visit) => mandatePage.show(visit),
  async carryOut(tx, { actor, caseId, files, parameter }) {
    const bytes = new Uint8Array((await files.scan?.arrayBuffer()) ?? new ArrayBuffer(0));
    await attachScanOfCase(tx, actor, { caseId, mandate: parameter('mandate') }, bytes);
    return `/cases/${caseId}/mandates/${parameter('mandate')}`;
  },
};
