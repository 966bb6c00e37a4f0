import type { Actor, Role, Wrong } from '#acting/index.ts';
import { centresOf, kindOfOrganisation } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { Post } from './granting.ts';
import { refuse } from './refuse.ts';

/** The roles that an administrator gives and takes (Annex 2, note 3); administrators are the ministry's to give (22.). */
export const userRoles = ['employee', 'viewer', 'auditor', 'organisation_auditor', 'holder_officer'] as const;

export type UserRole = (typeof userRoles)[number];

export function isUserRole(role: Role): role is UserRole {
  return userRoles.some((one) => one === role);
}

/**
 * Refuses unless the actor may give or take rights of this kind: an administrator the users' rights of their own organisation,
 * an officer of the ministry the administrators' rights of any.
 */
export function requireMayManage(actor: Actor, post: Post): void {
  // "Not there" is also what is said of another organisation's rights.
  if (!isKnownTo(actor, post.organisation)) {
    throw refuse('no-such-right', (w) => w.noSuchRight, { kind: 'absent' });
  }
  const isAdministrator = actor.role === 'administrator';
  if (isAdministrator && !isUserRole(post.role)) throw refuse('above-own', (w) => w.aboveOwn, { field: 'role' });
  if (!isAdministrator && post.role !== 'administrator') {
    throw refuse('users-rights-are-the-administrators', (w) => w.usersRights, { field: 'role' });
  }
}

/** An administrator knows of their own organisation only: what is another's is not there. */
export function isKnownTo(actor: Actor, organisation: string): boolean {
  return actor.role !== 'administrator' || organisation === actor.organisation;
}

/** Whether a role is one of a centre's counter. */
export function isAtCounter(role: Role): boolean {
  return role === 'employee' || role === 'viewer' || role === 'auditor';
}

/**
 * What does not fit in a role and its place, as far as both are said: counters have employees, viewers and auditors, and service
 * holders their officers. That a counter's role names its counter is the input's to ask.
 */
export async function wrongPlace(
  tx: Transaction,
  { role, organisation, centre }: { [Part in 'role' | 'centre']: Post[Part] | undefined } & Pick<Post, 'organisation'>,
  at: Temporal.Instant,
): Promise<Wrong> {
  const [kind, centres] = await Promise.all([
    kindOfOrganisation(tx, organisation),
    centre ? centresOf(tx, organisation, at) : [],
  ]);
  if (!kind) throw refuse('no-such-organisation', (w) => w.noSuchOrganisation, { kind: 'absent' });
  return [
    role === 'holder_officer' && kind !== 'service_holder'
      ? refuse('not-a-service-holder', (w) => w.notAServiceHolder, { field: 'role' })
      : undefined,
    role && !isAtCounter(role) && centre ? refuse('no-counter', (w) => w.noCounter, { field: 'centre' }) : undefined,
    centre && !centres.some(({ id }) => id === centre)
      ? refuse('not-own-centre', (w) => w.notOwnCentre, { field: 'centre', kind: 'forbidden' })
      : undefined,
  ];
}
