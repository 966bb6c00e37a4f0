import {
  accessRequestsActs,
  accessRequestsConsequences,
  navigation as accessRequestsNavigation,
  accessRequestsViews,
} from '#access-requests/index.ts';
import { archiveActs, archiveConsequences, navigation as archiveNavigation, archiveViews } from '#archive/index.ts';
import { auditLogActs, navigation as auditLogNavigation, auditLogViews } from '#audit-log/index.ts';
import { caseActs, caseConsequences, navigation as casesNavigation, caseViews } from '#cases/index.ts';
import { catalogueConsequences, navigation as catalogueNavigation, catalogueViews } from '#catalogue/index.ts';
import { clientsViews } from '#clients/index.ts';
import { consultationsActs, navigation as consultationsNavigation, consultationsViews } from '#consultations/index.ts';
import { mandateCompleted } from '#mandates/index.ts';
import { organisationsEntries } from '#organisations/index.ts';
import { rightsActs, rightsConsequences, navigation as rightsNavigation, rightsViews } from '#rights/index.ts';
import { signInEntries } from '#sign-in/index.ts';

// What the rooms export to be gathered: each says itself what it can do, what it shows, and how that is called.

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
  ...Object.values(organisationsEntries),
  ...Object.values(signInEntries),
  ...rightsConsequences,
  ...accessRequestsConsequences,
  ...catalogueConsequences,
  ...archiveConsequences,
  mandateCompleted,
  ...caseConsequences,
];

export const navigationItems = [
  ...rightsNavigation,
  ...accessRequestsNavigation,
  ...catalogueNavigation,
  ...archiveNavigation,
  ...casesNavigation,
  ...consultationsNavigation,
  ...auditLogNavigation,
];
