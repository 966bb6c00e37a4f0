import type { PointOfLaw } from '#acting/index.ts';
import type { MandateState } from '#mandates/index.ts';

export type DutyName =
  | 'declaration'
  | 'identity'
  | 'notice'
  | 'mandate'
  | 'signing'
  | 'portalIdentity'
  | 'dataNeeded'
  | 'filing'
  | 'plannedTime'
  | 'result';

/** `next`: to be done now. `waits`: a duty before it is not done. `not_asked`, `not_given`: the law does not require it here. */
export type DutyState = 'done' | 'next' | 'waits' | 'refused' | 'ended' | 'not_asked' | 'not_given';

/** How a duty of the law stands in a case: computed from the case's records, never stored. */
export interface DutyStanding {
  readonly name: DutyName;
  readonly point: PointOfLaw;
  readonly state: DutyState;
  /** The record that shows it done; of a refused check, the last one. */
  readonly record?: string;
  /** The planned completion time, once it is known: before it there is no result to tell. */
  readonly plannedOn?: Temporal.PlainDate | undefined;
  /** For a mandate that ended or never got its force, how. */
  readonly mandateState?: MandateState;
}

/** Why the act of a duty may not be carried out. */
export type Bar =
  /** The order 1 → 2 → 3 → (4) → 5 → 6 → 7 is the law's: this duty comes first. */
  | { readonly first: PointOfLaw }
  /** The duty has been done, perhaps by a colleague a moment ago. */
  | { readonly done: PointOfLaw }
  /** The e-service's technical solution does not give it, so there is nothing to tell. */
  | { readonly notGiven: '22.1.6' | '22.1.7' }
  | {
      readonly rule: 'beyond-mandate' | 'mandate-ended' | 'result-not-asked' | 'client-died';
      readonly point: PointOfLaw;
    };

/** Whether the act of a duty may be carried out: on what it then stands, or what bars it. */
export type May<Basis> = { readonly on: Basis } | { readonly not: Bar };

export interface Duty<Basis> extends DutyStanding {
  readonly may: May<Basis>;
}
