export type { NamePeople } from './read-log.ts';
export { type BrokenLink, verifyAudit } from './verify-audit.ts';
