/** Why a case was taken over. No free text: a case may have no client yet whose data key would seal it. */
export const takingOverReasons = ['colleague_away', 'right_ended', 'agreed', 'client_came'] as const;
export type TakingOverReason = (typeof takingOverReasons)[number];

/** A case became the responsibility of another employee. */
export interface Transfer {
  readonly id: string;
  readonly responsible: string;
  /** Null if a colleague handed it over, or none was given. */
  readonly reason: TakingOverReason | null;
  readonly at: Temporal.Instant;
  readonly by: string;
}
