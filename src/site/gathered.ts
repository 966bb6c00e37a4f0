import {
  accessRequestsActs,
  accessRequestsEvents,
  navigation as accessRequestsNavigation,
  accessRequestsViews,
} from '#access-requests/index.ts';
import {
  archiveActs,
  archiveConsequences,
  archiveEvents,
  navigation as archiveNavigation,
  archiveViews,
} from '#archive/index.ts';
import { auditLogActs, navigation as auditLogNavigation, auditLogViews } from '#audit-log/index.ts';
import { caseActs, caseConsequences, navigation as casesNavigation, caseViews } from '#cases/index.ts';
import { catalogueEvents, navigation as catalogueNavigation, catalogueViews } from '#catalogue/index.ts';
import { clientsViews } from '#clients/index.ts';
import { consultationsActs, navigation as consultationsNavigation, consultationsViews } from '#consultations/index.ts';
import { mandatesConsequences } from '#mandates/index.ts';
import { organisationsEvents } from '#organisations/index.ts';
import {
  rightsActs,
  rightsConsequences,
  rightsEvents,
  navigation as rightsNavigation,
  rightsViews,
} from '#rights/index.ts';
import { signInEvents } from '#sign-in/index.ts';
import { siteEvents } from './events.ts';

// What the rooms export to be gathered: each room names its own acts, views, consequences and events.

export const acts = [rightsActs, accessRequestsActs, archiveActs, caseActs, consultationsActs, auditLogActs].flatMap(
  (room) => Object.values(room),
);

export const views = [
  rightsViews,
  accessRequestsViews,
  catalogueViews,
  clientsViews,
  archiveViews,
  caseViews,
  consultationsViews,
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
  ...archiveEvents,
  ...Object.values(siteEvents),
];

/** In this order at the top of each page. */
export const navigationItems = [
  ...casesNavigation,
  ...auditLogNavigation,
  ...rightsNavigation,
  ...accessRequestsNavigation,
  ...catalogueNavigation,
  ...consultationsNavigation,
  ...archiveNavigation,
];
