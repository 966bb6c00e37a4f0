export { askHosts } from './asking/ask-hosts.ts';
export type { Channel, Question } from './asking/question.ts';
export { createValidator, type Limits, type ValidatorSettings } from './create-validator.ts';
export { kindOfFile } from './kind-of-file.ts';
export { Malformed } from './malformed.ts';
export { isOnlySigned } from './pades/added-to-pdf.ts';
export { standardPolicy, type ValidationPolicy } from './policy.ts';
export { readContainerFiles } from './read-container-files.ts';
export { type Check, type CheckResult, checks } from './report/checks.ts';
export type { FindingCode } from './report/finding-codes.ts';
export { type Indication, type SubIndication, subIndications } from './report/indications.ts';
export { type Overall, overallOf } from './report/overall.ts';
export { type Remedy, remedies, remediesOfSub } from './report/remedies.ts';
export type {
  AskedReport,
  DocumentKind,
  Finding,
  Qualification,
  SignatureLevel,
  SignatureReport,
  SignedDocument,
  TrustListReport,
  ValidationReport,
} from './report/report.ts';
export { summarise } from './report/summarise.ts';
export { readTimeStampReply, writeTimeStampRequest } from './time-stamps/ask-for-time-stamp.ts';
export { refusedLists } from './trust/refused-lists.ts';
export type { RefusedList, TrustMaterial } from './trust/trust-material.ts';
export { type CommandSettings, validateCommand } from './validate-command.ts';
export type { ValidateOptions, Validator } from './validator.ts';
export { type ReportLanguage, reportWords } from './words.ts';
