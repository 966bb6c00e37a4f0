export { readAkomaNtoso } from './akoma-ntoso/read.ts';
export { writeAkomaNtoso } from './akoma-ntoso/write.ts';
export type {
  Add,
  Amendment,
  Delete,
  DeleteWords,
  Express,
  InsertWords,
  Operation,
  Publication,
  Reading,
  ReplaceWords,
  Unread,
} from './amendment.ts';
export { asJson } from './as-json.ts';
export type {
  Alteration,
  AmendingAct,
  BaseText,
  Edition,
  EditionPlace,
  Life,
  Place,
} from './editions/base-text.ts';
export { editionOn, editionsOf, type Refused } from './editions/edition-on.ts';
export { type Explanation, explain } from './editions/explain.ts';
export type { Standing } from './editions/held-text.ts';
export { type Misfit, type MisfitCode, misfits } from './editions/misfits.ts';
export { type Difference, redline } from './editions/redline.ts';
export type { WordDifference } from './editions/word-differences.ts';
export { fromJson } from './from-json.ts';
export { readAmendment } from './read-amendment.ts';
export { readCitation } from './read-citation.ts';
export { type ReasonCode, reasons } from './reasons.ts';
export { cite, citeNumber, type NumberStep, type Step, type StepKind, type Target } from './target.ts';
