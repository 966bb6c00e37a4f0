/** What became of an application: its service holder returned it, took it up again or refused it, or the client withdrew it. */
export const outcomeKinds = ['returned', 'in_hand', 'refused', 'withdrawn'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

export interface Outcome {
  readonly id: string;
  readonly kind: OutcomeKind;
  readonly since: Temporal.PlainDate;
  readonly recordedAt: Temporal.Instant;
}

/** Why a record of telling is superseded by another: the holder postponed, it was recorded wrongly, the client was not told at all. */
export const causesOfPlannedTime = ['postponed', 'mistaken', 'not_told'] as const;
export const causesOfResult = ['mistaken', 'not_told'] as const;
export type CausePutRight = (typeof causesOfPlannedTime)[number];
