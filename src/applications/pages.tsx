import type { MandateSettings } from '#mandates/index.ts';
import type { Database } from '#platform/database.ts';
import type { DocumentMaker } from '#platform/documents.ts';
import { routes } from '#platform/http.ts';
import { caseListPages } from './case-list-page.tsx';
import { casePage } from './case-page.tsx';
import { caseSteps } from './case-step.ts';
import { declarationStep } from './declaration-step.tsx';
import { endStep } from './end-step.tsx';
import type { FilingRules } from './file-application.ts';
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

export interface CaseParts {
  readonly database: Database;
  readonly documents: DocumentMaker;
  readonly mandateSettings: MandateSettings;
  readonly filingRules: FilingRules;
}

/** The pages of cases, in the order of the law. */
export function casePages({ database, documents, mandateSettings, filingRules }: CaseParts) {
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
    .route('/', paperPages(database, documents, mandateSettings))
    .route('/', caseSteps(database, steps));
}
