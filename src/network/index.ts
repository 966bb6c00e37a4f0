export { findingInWords, listFaultInWords } from './finding-in-words.ts';
export { listAsJson } from './list-as-json.ts';
export { isUndecided, UnreadableList } from './list-finding.ts';
export { readList } from './read-list.ts';
