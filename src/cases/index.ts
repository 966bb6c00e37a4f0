export { caseActs, caseConsequences, deathActs } from './acts.ts';
export { casesEvidence } from './evidence.ts';
export type { FilingRules } from './file-application.ts';
export { navigation } from './navigation.ts';
export type { WaitingFor } from './tables.ts';
export { caseViews } from './views.ts';
