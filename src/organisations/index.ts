export { organisationsActs } from './acts.ts';
export { centreKindMeant, centreKindText, usualCentreKinds } from './centre-kind.ts';
export {
  type CentreFacts,
  centreDifferences,
  centresWithFacts,
  changeCentreByFile,
  changeOrganisationByFile,
  type OrganisationFacts,
  organisationDifferences,
  organisationsWithFacts,
  organisationWithFacts,
} from './change-by-file.ts';
export {
  allOrganisations,
  centresOf,
  enterFirstEmail,
  kindOfOrganisation,
  ministryContact,
  organisationById,
  staffContacts,
} from './contacts.ts';
export { enterCentre } from './enter-centre.ts';
export { enterOrganisation, type Organisation } from './enter-organisation.ts';
export {
  enterStaff,
  enterStaffMembers,
  hashesOfStaff,
  personalNumberOf,
  type StaffMember,
  staffByNumber,
  staffByNumbers,
} from './enter-staff.ts';
export { organisationsEvents } from './events.ts';
export { organisationsEvidence } from './evidence.ts';
export { findCentres, type PublicCentre } from './find-centres.ts';
export { keysFit } from './keys-fit.ts';
export { atThatCentre, type KnownCentre, knownCentre } from './known-offices.ts';
export { leftCentres } from './left-centres.ts';
export { navigation } from './navigation.ts';
export { officeEmail, officeNumber, officePhone } from './office-inputs.ts';
export { canonicalPersonalNumber } from './personal-number.ts';
export {
  allCentres,
  type CentreWithMunicipality,
  centreNames,
  centreWithMunicipality,
  hasDemoData,
  ministryName,
  organisationNames,
  organisationsByNumber,
  staffNames,
} from './queries.ts';
export { rehashStaff } from './rehash-staff.ts';
export { organisationsViews } from './views.ts';
export type { Left, Place, WhatIsLeft } from './what-is-left.ts';
