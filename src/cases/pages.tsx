import { routes } from '#platform/http/http.ts';
import { caseListPages } from './case-list-page.tsx';
import { casePage } from './case-page.tsx';
import type { CaseParts } from './case-parts.ts';
import { caseSteps } from './case-step.ts';
import { declarationStep } from './declaration-step.tsx';
import { endStep } from './end-step.tsx';
import { filingStep } from './filing-step.tsx';
import { identityStep } from './identity-step.tsx';
import { mandatePage } from './mandate-page.tsx';
import { mandateStep } from './mandate-step.tsx';
import { noticeStep } from './notice-step.tsx';
import { paperPages } from './paper-pages.ts';
import { plannedTimeStep } from './planned-time-step.tsx';
import { resultStep } from './result-step.tsx';
import { scanStep } from './scan-step.tsx';
import { toTellPage } from './to-tell-page.tsx';

/** The pages of cases, in the order of the law. */
export function casePages(parts: CaseParts) {
  const { database, mandateSettings, filingRules } = parts;
  const steps = [
    declarationStep,
    identityStep,
    noticeStep,
    mandateStep(mandateSettings),
    mandatePage,
    scanStep,
    endStep,
    filingStep(filingRules),
    plannedTimeStep,
    resultStep,
  ];
  return routes()
    .route('/', caseListPages(database))
    .route('/', toTellPage(database))
    .route('/', casePage(database))
    .route('/', paperPages(parts))
    .route('/', caseSteps(database, steps));
}
