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

/** One duty of the law in a case: computed from the case's records, never stored. */
export interface Duty {
  readonly name: DutyName;
  readonly point: PointOfLaw;
  readonly state: DutyState;
  readonly href?: string;
  readonly by?: string;
  readonly at?: Temporal.Instant;
  /** The planned completion time, once it is known: before it there is no result to tell. */
  readonly plannedOn?: Temporal.PlainDate | undefined;
  /** For a mandate that ended or never got its force, how. */
  readonly mandateState?: MandateState;
}
