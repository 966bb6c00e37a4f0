export type {
  Add,
  Amendment,
  Delete,
  DeleteWords,
  Express,
  InsertWords,
  Operation,
  Reading,
  ReplaceWords,
  Unread,
} from './amendment.ts';
export { asJson } from './as-json.ts';
export { readAmendment } from './read-amendment.ts';
export { type ReasonCode, reasons } from './reasons.ts';
export { cite, citeNumber, type NumberStep, type Step, type StepKind, type Target } from './target.ts';
