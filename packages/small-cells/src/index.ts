export { type Audit, type AuditOptions, audit, type Finding } from './audit/audit.ts';
export type { Count, Dimension, Edition, Level, Margin, PublishedCell, PublishedMargin } from './dimension.ts';
export type { Proof } from './proof.ts';
export { type Publication, type PublishOptions, publish, type RefusalCode, type RefusedMargin } from './publish.ts';
