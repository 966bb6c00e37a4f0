import {
  accessRequestsActs,
  accessRequestsEvents,
  accessRequestsEvidence,
  navigation as accessRequestsNavigation,
  accessRequestsViews,
} from '#access-requests/index.ts';
import {
  archiveActs,
  archiveConsequences,
  archiveEvents,
  archiveEvidence,
  furtherLinks as archiveFurtherLinks,
  navigation as archiveNavigation,
  archiveViews,
  leftBlanks,
} from '#archive/index.ts';
import {
  auditLogActs,
  furtherLinks as auditLogFurtherLinks,
  navigation as auditLogNavigation,
  auditLogViews,
  logVerified,
} from '#audit-log/index.ts';
import {
  caseActs,
  caseConsequences,
  caseEvents,
  casesEvidence,
  furtherLinks as casesFurtherLinks,
  navigation as casesNavigation,
  caseViews,
  deathActs,
  leftCases,
} from '#cases/index.ts';
import {
  catalogueActs,
  catalogueEvents,
  catalogueEvidence,
  navigation as catalogueNavigation,
  catalogueViews,
  leftEServices,
} from '#catalogue/index.ts';
import {
  classificationActs,
  classificationEvidence,
  navigation as classificationNavigation,
  classificationViews,
} from '#classification/index.ts';
import { clientsActs, clientsEvidence, clientsViews } from '#clients/index.ts';
import { connectedSystemsEvents, connectedSystemsEvidence } from '#connected-systems/index.ts';
import {
  consultationsActs,
  consultationsEvidence,
  navigation as consultationsNavigation,
  consultationsViews,
} from '#consultations/index.ts';
import { holderEventsEvents, holderEventsEvidence } from '#holder-events/index.ts';
import { lawEvents, lawEvidence } from '#law/index.ts';
import { mandateChecksEvents } from '#mandate-checks/index.ts';
import { mandateCredentialsEvents, mandateCredentialsEvidence } from '#mandate-credentials/index.ts';
import { mandatesConsequences, mandatesEvidence } from '#mandates/index.ts';
import {
  networkActs,
  networkEvents,
  networkEvidence,
  furtherLinks as networkFurtherLinks,
  networkViews,
} from '#network/index.ts';
import {
  leftCentres,
  organisationsActs,
  organisationsEvents,
  organisationsEvidence,
  navigation as organisationsNavigation,
  organisationsViews,
} from '#organisations/index.ts';
import {
  retentionActs,
  retentionEvidence,
  furtherLinks as retentionFurtherLinks,
  navigation as retentionNavigation,
  retentionViews,
} from '#retention/index.ts';
import {
  leftRights,
  rightsActs,
  rightsConsequences,
  rightsEvents,
  rightsEvidence,
  furtherLinks as rightsFurtherLinks,
  navigation as rightsNavigation,
  rightsViews,
} from '#rights/index.ts';
import {
  satisfactionActs,
  satisfactionEvidence,
  navigation as satisfactionNavigation,
  satisfactionViews,
} from '#satisfaction/index.ts';
import { signInActs, signInEvents, signInViews } from '#sign-in/index.ts';
import {
  statisticsEvents,
  statisticsEvidence,
  navigation as statisticsNavigation,
  statisticsViews,
} from '#statistics/index.ts';
import { siteEvents } from './events.ts';
import { navigation as startNavigation } from './start/navigation.ts';
import { viewStart } from './start/view-start.ts';

// What the rooms export to be gathered: each room names its own acts, views, consequences, events and evidence.

export const acts = [
  signInActs,
  organisationsActs,
  rightsActs,
  accessRequestsActs,
  catalogueActs,
  networkActs,
  classificationActs,
  archiveActs,
  clientsActs,
  caseActs,
  deathActs,
  retentionActs,
  consultationsActs,
  satisfactionActs,
  auditLogActs,
].flatMap((room) => Object.values(room));

export const views = [
  { viewStart },
  signInViews,
  organisationsViews,
  rightsViews,
  accessRequestsViews,
  catalogueViews,
  networkViews,
  clientsViews,
  classificationViews,
  archiveViews,
  caseViews,
  retentionViews,
  consultationsViews,
  satisfactionViews,
  statisticsViews,
  auditLogViews,
].flatMap((room) => Object.values(room));

export const consequences = [
  ...rightsConsequences,
  ...archiveConsequences,
  ...mandatesConsequences,
  ...caseConsequences,
];

export const events = [
  ...Object.values(organisationsEvents),
  ...Object.values(signInEvents),
  ...rightsEvents,
  ...accessRequestsEvents,
  ...catalogueEvents,
  ...Object.values(connectedSystemsEvents),
  ...Object.values(lawEvents),
  ...Object.values(networkEvents),
  ...archiveEvents,
  ...Object.values(caseEvents),
  ...Object.values(mandateChecksEvents),
  ...Object.values(mandateCredentialsEvents),
  ...Object.values(holderEventsEvents),
  ...Object.values(statisticsEvents),
  logVerified,
  ...Object.values(siteEvents),
];

/** Every table of evidence, and where the log tells of its rows. */
export const evidence = [
  ...organisationsEvidence,
  ...rightsEvidence,
  ...accessRequestsEvidence,
  ...catalogueEvidence,
  ...connectedSystemsEvidence,
  ...lawEvidence,
  ...networkEvidence,
  ...clientsEvidence,
  ...classificationEvidence,
  ...archiveEvidence,
  ...mandatesEvidence,
  ...casesEvidence,
  ...retentionEvidence,
  ...mandateCredentialsEvidence,
  ...holderEventsEvidence,
  ...consultationsEvidence,
  ...satisfactionEvidence,
  ...statisticsEvidence,
];

/** In this order at the top of each page. */
export const navigationItems = [
  ...startNavigation,
  ...casesNavigation,
  ...auditLogNavigation,
  ...rightsNavigation,
  ...accessRequestsNavigation,
  ...catalogueNavigation,
  ...consultationsNavigation,
  ...satisfactionNavigation,
  ...statisticsNavigation,
  ...classificationNavigation,
  ...archiveNavigation,
  ...retentionNavigation,
  ...organisationsNavigation,
];

/** What keeps an organisation or a centre from being closed. */
export const left = [leftCentres, leftRights, leftEServices, leftCases, leftBlanks];

/** What rooms put on pages of other rooms, in this order. */
export const furtherLinks = [
  ...rightsFurtherLinks,
  ...networkFurtherLinks,
  ...archiveFurtherLinks,
  ...casesFurtherLinks,
  ...retentionFurtherLinks,
  ...auditLogFurtherLinks,
];
