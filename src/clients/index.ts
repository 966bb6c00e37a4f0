export { checkIdentity, type IdentityChecked } from './check-identity.ts';
export { type CheckIdentityInput, checkIdentityInput } from './check-identity-input.ts';
export { declarationById, type IdentityCheck, identityCheckById } from './checks.ts';
export { type DeclareInput, declareInput } from './declare-input.ts';
export { declareNoMeans } from './declare-no-means.ts';
export { findClientByCode, type Person, personById, personsByIds } from './people.ts';
export { formatCode, maskCode, type PersonalCode, readPersonalCode } from './personal-code.ts';
