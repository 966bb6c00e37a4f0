import { attachScan } from '#archive/index.ts';
import { lockCase } from './case-facts.ts';
import type { CaseStep } from './case-step.ts';
import { mandatePage } from './mandate-page.tsx';
import { demandOwnMandate } from './out-of-order.ts';

/** A scan of the signed copy 1 is attached to the register's entry. */
export const scanStep: CaseStep = {
  path: '/cases/:case/mandates/:mandate/scan',
  act: 'scan.attach',
  point: '22.1.3',
  show: mandatePage.show,
  async carryOut(tx, { actor, caseId, files, parameter }) {
    demandOwnMandate(await lockCase(tx, actor.centre, caseId), parameter('mandate'));
    const bytes = new Uint8Array((await files.scan?.arrayBuffer()) ?? new ArrayBuffer(0));
    await attachScan(tx, actor, { document: parameter('mandate'), bytes });
    return `/cases/${caseId}/mandates/${parameter('mandate')}`;
  },
};
