import type { PointOfLaw } from '#acting/index.ts';
import type { MandateState } from '#mandates/index.ts';
import type { OutcomeKind } from './putting-right/outcomes.ts';

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

/**
 * `next`: to be done now. `waits`: a duty before it is not done. `not_asked`, `not_given`: the law does not require it
 * here.
 */
export type DutyState = 'done' | 'next' | 'waits' | 'refused' | 'ended' | 'not_asked' | 'not_given';

/** The state of a duty in a case, computed from the case's records and never stored. */
export interface DutyStatus {
  readonly name: DutyName;
  readonly point: PointOfLaw;
  readonly state: DutyState;
  /** The record that proves it done; after refused checks, the last one. */
  readonly record?: string;
  /** The planned completion time, once known. Before it there is no result to tell. */
  readonly plannedOn?: Temporal.PlainDate | undefined;
  /** How the mandate ended, of all of it or for the e-service, or that it was never signed. */
  readonly mandateState?: MandateState;
  /** What became of the application, where the duty is to be done or not to be done because of it. */
  readonly became?: Exclude<OutcomeKind, 'in_hand'>;
}

/** Why the act of a duty is not allowed. */
export type Bar =
  /** The law's order 1 → 2 → 3 → (4) → 5 → 6 → 7: this duty comes first. */
  | { readonly first: PointOfLaw }
  /** The duty is already done, perhaps by a colleague a moment ago. */
  | { readonly done: PointOfLaw }
  /** The e-service's technical solution does not give it, so there is nothing to tell. */
  | { readonly notGiven: '22.1.6' | '22.1.7' }
  | {
      readonly rule:
        | 'own-case'
        | 'checked-another-day'
        | 'signed-on-check'
        | 'blank-on-check'
        | 'beyond-mandate'
        | 'mandate-ended'
        | 'result-not-asked'
        | 'client-died'
        | 'somebody-died'
        | 'case-closed'
        | 'case-not-closed'
        | 'mandate-lives'
        | 'not-in-force'
        | 'still-to-tell'
        | 'nothing-to-close'
        | 'nothing-to-transfer'
        | 'application-returned'
        | 'result-told'
        | 'refusal-told'
        | 'still-returned'
        | 'application-withdrawn'
        | 'application-refused'
        | 'already-yours';
      readonly point?: PointOfLaw;
    };

/** Whether the act of a duty is allowed: the basis of the act, or the reason why it is not allowed. */
export type May<Basis> = { readonly on: Basis } | { readonly not: Bar };

export interface Duty<Basis> extends DutyStatus {
  readonly may: May<Basis>;
}
