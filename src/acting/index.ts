export { type Act, type Around, act, type Of } from './act.ts';
export { type ActPage, actPage, type Shown } from './act-page.tsx';
export { actRoutes } from './act-routes.ts';
export { actWhenSent } from './act-when-sent.ts';
export { type Actor, type CentreActor, everyRole, type Role } from './actor.ts';
export { actorFor } from './actor-for.ts';
export { type AuditEvent, recordEvent, recordRefusedEvent } from './audit-event.ts';
export { type Beside, carryOut, carryOutIn } from './carry-out.ts';
export { type Consequence, recordConsequence } from './consequence.ts';
export { daysUnderTheLaw } from './days-under-the-law.ts';
export {
  type ActorIn,
  type Deed,
  type Done,
  deed,
  type FieldsOf,
  type Reading,
  type WithDatabase,
  type Wrong,
} from './deed.ts';
export { type Evidence, evidenceOfCentre, evidenceOfNoCentre } from './evidence.ts';
export type { FurtherLink } from './further-link.ts';
export { LawPoints } from './law-points.tsx';
export { leadToForm } from './lead-to-form.ts';
export { lookAt, lookAtIn } from './look-at.ts';
export type { NavigationItem } from './navigation-item.ts';
export { cite, type PointOfLaw } from './point-of-law.ts';
export { purgeRequestsDone } from './purge-requests-done.ts';
export { quotePoints } from './quote-points.ts';
export { type Acting, type AuditEntry, noCentre, record } from './record.ts';
export { recordRefusal } from './record-refusal.ts';
export { defaultFreshness, requireFreshSignIn } from './require-fresh-sign-in.ts';
export { actorAtDoor, actorOf, isFor, requestIdOf, requestIdOfPart, signedInActor } from './require-role.ts';
export { roleName } from './role-name.ts';
export { type Look, type View, view, viewOfNobody } from './view.ts';
export { viewFile } from './view-file.ts';
export { viewPage } from './view-page.ts';
export { viewRoute } from './view-routes.ts';
export { type Counted, mostWaiting, type Waiting, type WaitingKind, type WhatWaits, waitingKinds } from './waiting.ts';
export type { Whose } from './whose.ts';
