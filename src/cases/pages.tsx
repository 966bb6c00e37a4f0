import { routes } from '#platform/http/http.ts';
import { caseListPages } from './case-list-page.tsx';
import { casePage } from './case-page.tsx';
import type { CaseParts } from './case-parts.ts';
import { caseStep, caseStepPage } from './case-step.tsx';
import { closingStep, reopeningStep } from './closing-steps.tsx';
import { deathPages } from './death-pages.tsx';
import { declarationStep } from './declaration-step.tsx';
import { endStep } from './end-step.tsx';
import { filingStep } from './filing-step.tsx';
import { filingsPage } from './filings-page.tsx';
import { putRightIdentityStep } from './identity-put-right-step.tsx';
import { identityStep } from './identity-step.tsx';
import { mandatePage } from './mandate-page.tsx';
import { mandateStep } from './mandate-step.tsx';
import { newCasePages } from './new-case-page.tsx';
import { noteStep } from './note-step.tsx';
import { putRightNoticeStep } from './notice-put-right-step.tsx';
import { noticeStep } from './notice-step.tsx';
import { orphanedPage } from './orphaned-page.tsx';
import { paperPages } from './paper-pages.ts';
import { partStep } from './part-step.tsx';
import { plannedTimeStep } from './planned-time-step.tsx';
import { portalPage } from './portal-page.ts';
import {
  outcomeStep,
  putRightFilingStep,
  putRightPlannedTimeStep,
  putRightResultStep,
} from './putting-right-steps.tsx';
import { recordPages } from './record-pages.tsx';
import { resultStep } from './result-step.tsx';
import { putRightScanStep, scanStep } from './scan-step.tsx';
import { toTellPage } from './to-tell-page.tsx';
import { handingOverStep, takingOverStep } from './transfer-steps.tsx';
import { viewMandate } from './views.ts';

/** The pages of cases, in the order of the law. */
export function casePages(parts: CaseParts) {
  const app = routes();
  caseListPages(app, parts);
  newCasePages(app, parts);
  filingsPage(app, parts);
  toTellPage(app, parts);
  orphanedPage(app, parts);
  paperPages(app, parts);
  casePage(app, parts);
  caseStep(app, parts, declarationStep);
  caseStep(app, parts, identityStep);
  caseStep(app, parts, putRightIdentityStep);
  caseStep(app, parts, noticeStep);
  caseStep(app, parts, putRightNoticeStep);
  caseStep(app, parts, mandateStep(parts.mandateSettings));
  caseStepPage(app, parts, { path: viewMandate.path, view: viewMandate, ...mandatePage });
  caseStep(app, parts, mandatePage);
  caseStep(app, parts, scanStep);
  caseStep(app, parts, putRightScanStep);
  caseStep(app, parts, endStep);
  caseStep(app, parts, partStep);
  portalPage(app, parts);
  caseStep(app, parts, filingStep);
  caseStep(app, parts, plannedTimeStep);
  caseStep(app, parts, resultStep);
  caseStep(app, parts, putRightFilingStep);
  caseStep(app, parts, putRightPlannedTimeStep);
  caseStep(app, parts, putRightResultStep);
  caseStep(app, parts, outcomeStep);
  caseStep(app, parts, closingStep);
  caseStep(app, parts, reopeningStep);
  caseStep(app, parts, takingOverStep);
  caseStep(app, parts, handingOverStep);
  caseStep(app, parts, noteStep);
  deathPages(app, parts);
  recordPages(app, parts);
  return app;
}
