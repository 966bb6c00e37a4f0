export { clientsActs } from './acts.ts';
export { apiRecord, personRecordSchema } from './api-record.ts';
export { checkIdentity } from './check-identity.ts';
export {
  type CheckMade,
  checksAmong,
  type Declaration,
  declarationById,
  type IdentityCheck,
  identityCheckById,
  identityChecksByIds,
} from './checks.ts';
export { countryName } from './countries.ts';
export {
  checksNaming,
  type Death,
  deathById,
  deathsOf,
  noteDeath,
  noteDeathMistake,
  noteDeathMistakeConfirmed,
  standing as standingDeath,
} from './deaths.ts';
export { DeclarationFields } from './declaration-fields.tsx';
export { declareNoMeans } from './declare-no-means.ts';
export { documentNumberKey } from './document-number.ts';
export { DoubtSummary } from './doubt-summary.tsx';
export { authorsOfDoubts, type Doubt, doubtsOf } from './doubts.ts';
export { clientsEvidence } from './evidence.ts';
export { hashesOfPerson, type PersonAsked } from './hashes-of-person.ts';
export { IdentityCheckFields } from './identity-check-fields.tsx';
export { IdentityCheckSummary } from './identity-check-summary.tsx';
export { isAmongPeople } from './is-among-people.ts';
export { isClientYounger } from './is-client-younger.ts';
export { isOneself } from './is-oneself.ts';
export type {
  Basis,
  DocumentKind,
  NoMeansReason,
  Outcome,
  Purpose,
  RefusalReason,
} from './kinds.ts';
export { knownPerson } from './known-person.ts';
export { basisText, documentKindText, noMeansReasonText, refusalReasonText } from './names-of-kinds.ts';
export { findClientByCode, type Person, personById, personsByIds } from './people.ts';
export { peopleByDocument } from './people-by-document.ts';
export { type PersonRecord, personRecord } from './person-record.ts';
export { formatCode, maskCode, type PersonalCode, readPersonalCode } from './personal-code.ts';
export { purposeInput } from './purpose-input.ts';
export { PurposePage } from './purpose-page.tsx';
export { putRightIdentity } from './put-right-identity.ts';
export { DeathAndDoubts, RecordSections } from './record-sections.tsx';
export { type RecordedWith, recordedWith } from './recorded-with.ts';
export { rehashClients } from './rehash-clients.ts';
export { clientsViews } from './views.ts';
