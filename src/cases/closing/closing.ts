/** Why nothing more is done in a case. No free text: a case may have no client yet whose data key would seal it. */
export const closingReasons = [
  'opened_by_mistake',
  'client_left',
  'has_means',
  'identity_refused',
  'became_consultation',
  'not_continued',
] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** The reasons that fit a case: an identity that was confirmed was not refused, and what the client signed was no mistake. */
export function reasonsFor(isRefused: boolean, isSigned: boolean): ClosingReason[] {
  return closingReasons.filter((reason) => {
    if (reason === 'identity_refused') return isRefused;
    return !isSigned || (reason !== 'opened_by_mistake' && reason !== 'became_consultation');
  });
}

export const reopeningReasons = ['closed_by_mistake', 'client_returned', 'late_recording'] as const;
/** Besides those that are chosen: a case was closed after a death that was recorded by mistake. */
export type ReopeningReason = (typeof reopeningReasons)[number] | 'death_mistaken';

/** A closing that holds: the case was not opened again since. */
export interface Closing {
  readonly id: string;
  readonly reason: ClosingReason;
  readonly closedAt: Temporal.Instant;
  readonly closedBy: string;
}
