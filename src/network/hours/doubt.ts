/** Why a text about opening hours, or a cell of a published list, stays as it was written until somebody decides. */
export type DoubtCode =
  | 'not-understood'
  | 'no-such-time'
  | 'improbable-time'
  | 'ends-before-it-begins'
  | 'overlap'
  | 'condition'
  | 'no-such-season'
  | 'season-unclear'
  | 'season-without-days'
  | 'season-beside-all-year'
  | 'seasons-overlap';

/** What is doubtful about it; `readings` are the ways in which it can be meant, as texts in the usual form. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly found: string;
  readonly readings?: readonly string[];
}
