export {
  allOrganisations,
  centresOf,
  enterFirstEmail,
  ministryContact,
  organisationById,
  staffContacts,
} from './contacts.ts';
export { enterCentre } from './enter-centre.ts';
export { enterOrganisation, type Organisation } from './enter-organisation.ts';
export { enterStaff, personalNumberOf, type StaffMember, staffByNumber } from './enter-staff.ts';
export { organisationsEvents } from './events.ts';
export { keysFit } from './keys-fit.ts';
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
