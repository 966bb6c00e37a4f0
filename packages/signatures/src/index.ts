export type { RemoteOptions } from './engines/ask-remote.ts';
export { builtinEngine, type Limits } from './engines/builtin-engine.ts';
export { dssEngine } from './engines/dss-engine.ts';
export type { ValidateOptions, ValidationEngine } from './engines/engine.ts';
export { sivaEngine } from './engines/siva-engine.ts';
export { Malformed } from './malformed.ts';
export { isOnlySigned } from './pades/added-to-pdf.ts';
export { standardPolicy, type ValidationPolicy } from './policy.ts';
export { readContainerFiles } from './read-container-files.ts';
export type { FindingCode } from './report/finding-codes.ts';
export type { Indication, SubIndication } from './report/indications.ts';
export { type Overall, overallOf } from './report/overall.ts';
export type {
  DocumentKind,
  Finding,
  Qualification,
  SignatureLevel,
  SignatureReport,
  SignedDocument,
  TrustListReport,
  ValidationReport,
} from './report/report.ts';
export { type LoadedTrust, loadTrust, type TrustMaterial } from './trust/load-trust.ts';
export { kindOfFile } from './validate.ts';
export { validateCommand } from './validate-command.ts';
export { en as signatureWordsEn } from './words.en.ts';
export { lv as signatureWordsLv } from './words.lv.ts';
