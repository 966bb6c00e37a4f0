/** What a person may be in the system. Each right gives one role, in one centre or one organisation. */
export const everyRole = [
  'employee',
  'viewer',
  'auditor',
  // Reads the log of what belongs to no centre: an organisation's rights, requests and refusals; the ministry's auditor, all.
  'organisation_auditor',
  'administrator',
  'ministry_officer',
  'holder_officer',
  // Prepares an organisation's access request (22.) and may do nothing else.
  'representative',
] as const;
export type Role = (typeof everyRole)[number];

/** The roles at a counter: each of their rights is for one centre. */
export const centreRoles = ['employee', 'viewer', 'auditor'] as const;
export type CentreRole = (typeof centreRoles)[number];

/**
 * Who acts, in which role, for which centre, and at what moment. Made once per request and passed on as an argument.
 */
export interface Actor {
  readonly person: string;
  readonly name: string;
  readonly position: string;
  readonly role: Role;
  /** The right under which the person works; a form filled in under another one is not taken. */
  readonly right: string;
  readonly organisation: string;
  /** Null for roles that belong to an organisation, not to a counter. */
  readonly centre: string | null;
  /** The qualified means of the sign-in, and when it was last shown (22.¹ 2.). */
  readonly means: string;
  /** The network address as the log knows it: a keyed hash, the same for the same address (docs/decisions/0021-looks.md). */
  readonly caller?: string | undefined;
  readonly signedInAt: Temporal.Instant;
  /** The session in which the person works, by its id; none where no browser is at work. */
  readonly session?: string;
  readonly at: Temporal.Instant;
}

/** An actor at a counter: cases, mandates and clients belong to a centre. */
export type CentreActor = Actor & { readonly centre: string };
