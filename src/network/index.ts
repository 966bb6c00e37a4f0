export { networkActs } from './acts.ts';
export { networkEvents } from './events.ts';
export { networkEvidence } from './evidence.ts';
export { findingInWords, listFaultInWords } from './finding-in-words.ts';
export { furtherLinks } from './further-links.ts';
export { listAsJson } from './list-as-json.ts';
export { isUndecided, UnreadableList } from './list-finding.ts';
export { readList } from './read-list.ts';
export { networkViews } from './views.ts';
