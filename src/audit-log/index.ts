export { auditLogActs } from './acts.ts';
export type { BrokenLink } from './broken-link.ts';
export { chainHeads } from './chain-heads.ts';
export { type Checkpoint, type CheckpointFault, checkpointNote, readCheckpoint } from './checkpoint.ts';
export type { EvidenceFault } from './compare-records.ts';
export { type ChangedSince, changedSince } from './compare-with-checkpoint.ts';
export { continueVerification, logVerified } from './continue-verification.ts';
export { furtherLinks } from './further-links.ts';
export { nameSeen, type SeenPerson } from './name-seen.ts';
export { navigation } from './navigation.ts';
export type { NamePeople } from './read-log.ts';
export { seenBy, type Viewer } from './seen.ts';
export { seenLines } from './seen-lines.ts';
export { type Titles, titleOf } from './title-of.ts';
export { type UnusualLooks, unusualLooks } from './unusual-looks.ts';
export { verificationQueue } from './verification-queue.ts';
export { type AuditVerification, verifyAudit } from './verify-audit.ts';

export { auditLogViews } from './views.ts';
