export { auditLogActs } from './acts.ts';
export { nameSeen, type SeenPerson } from './name-seen.ts';
export { navigation } from './navigation.ts';
export type { NamePeople } from './read-log.ts';
export { seenBy, type Viewer } from './seen.ts';
export { seenFile } from './seen-file.ts';
export { type Titles, titleOf } from './title-of.ts';
export { type BrokenLink, verifyAudit } from './verify-audit.ts';
export { auditLogViews } from './views.ts';
