import type { Role } from '#acting/index.ts';

export interface GrantRightInput {
  readonly person: { readonly name: string; readonly email: string };
  readonly role: Role;
  readonly organisation: string;
  /** For those at a counter; null for administrators and service holders' officers. */
  readonly centre: string | null;
  readonly position: string;
  readonly from: Temporal.PlainDate;
  /** The last day of the term; null: permanent (Annex 2, note 2). */
  readonly until: Temporal.PlainDate | null;
  /** If it is known, the right is bound to it at once; otherwise the person is invited. */
  readonly personalNumber?: string | undefined;
  /** The decided request on which an administrator's right rests (22.). */
  readonly basis?: string | undefined;
}

/** Either the right, or the invitation that becomes one. */
export type Granted = { readonly right: string | null; readonly invitation: string | null };
