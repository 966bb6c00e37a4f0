export { caseActs, caseConsequences, deathActs } from './acts.ts';
export { caseOfMandate } from './case-of-mandate.ts';
export { casesEvidence } from './evidence.ts';
export type { FilingRules } from './file-application.ts';
export { furtherLinks } from './further-links.ts';
export { navigation } from './navigation.ts';
export { readRegisterNumber } from './register-number.ts';
export type { WaitingFor } from './tables.ts';
export { caseViews } from './views.ts';
