import { caseActs } from './acts.ts';
import { mandatePage } from './mandate-page.tsx';
import type { Visit } from './visit.ts';

/** A scan of the signed copy 1 is attached, on the mandate's page. */
export const scanStep = {
  act: caseActs.attachScan,
  show: (visit: Visit) => mandatePage.show(visit),
  next: (of: { readonly case: string; readonly mandate: string }) => `/cases/${of.case}/mandates/${of.mandate}`,
};
