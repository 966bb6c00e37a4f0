import type { Role } from '#acting/index.ts';
import type { Term } from './term.ts';

/** What a right is for: a role in a place. */
export interface Post {
  readonly role: Role;
  readonly organisation: string;
  /** For those at a counter; null for administrators and service holders' officers. */
  readonly centre: string | null;
}

/** A right that is to be a named person's. */
export interface Offer extends Post {
  readonly person: { readonly name: string; readonly email: string };
  readonly position: string;
  readonly term: Term;
  /** The decided request on which an administrator's right rests (22.). */
  readonly basis?: string | undefined;
}
