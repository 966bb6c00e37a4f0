import { archiveActs, archiveConsequences, navigation as archiveNavigation, archiveViews } from '#archive/index.ts';
import { caseActs, caseConsequences, navigation as casesNavigation, caseViews } from '#cases/index.ts';
import { catalogueConsequences, navigation as catalogueNavigation, catalogueViews } from '#catalogue/index.ts';
import { consultationsActs, navigation as consultationsNavigation, consultationsViews } from '#consultations/index.ts';
import { mandateCompleted } from '#mandates/index.ts';
import { rightsActs, rightsConsequences, navigation as rightsNavigation, rightsViews } from '#rights/index.ts';

// What the rooms export to be gathered: each says itself what it can do, what it shows, and how that is called.

export const acts = [rightsActs, archiveActs, caseActs, consultationsActs].flatMap((room) => Object.values(room));

export const views = [rightsViews, catalogueViews, archiveViews, caseViews, consultationsViews].flatMap((room) =>
  Object.values(room),
);

export const consequences = [
  ...rightsConsequences,
  ...catalogueConsequences,
  ...archiveConsequences,
  mandateCompleted,
  ...caseConsequences,
];

export const navigationItems = [
  ...rightsNavigation,
  ...catalogueNavigation,
  ...archiveNavigation,
  ...casesNavigation,
  ...consultationsNavigation,
];
