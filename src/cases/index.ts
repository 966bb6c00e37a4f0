export { caseActs, caseConsequences } from './acts.ts';
export type { FilingRules } from './file-application.ts';
export type { WaitingFor } from './tables.ts';
