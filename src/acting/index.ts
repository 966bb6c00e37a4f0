export type { Actor, CentreActor, Role } from './actor.ts';
export { actorOf, counterActorOf, requestIdOf, signedInActor } from './asking.ts';
export { type Answer, look, perform, recordRefusal } from './perform.ts';
export { cite, type PointOfLaw } from './point-of-law.ts';
export { purgeRequestsDone } from './purge-requests-done.ts';
export { type Acting, type AuditEntry, record } from './record.ts';
export { roleName } from './role-name.ts';
