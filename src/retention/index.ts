export { retentionActs } from './acts.ts';
export { retentionEvidence } from './evidence.ts';
export { furtherLinks } from './further-links.ts';
export { navigation } from './navigation.ts';
export { retentionViews } from './views.ts';
