import type { ApplicationsTables } from './tables.ts';

export type CaseRow = ApplicationsTables['case_progress'];

/** A page of cases, before the names on it are known. */
export interface FoundCases {
  readonly rows: readonly CaseRow[];
  /** What to ask the next page with. */
  readonly next: string | null;
  /** True if the page ends because enough was read, not because it is full: there may be more on the next. */
  readonly isPart: boolean;
}

export const noCases: FoundCases = { rows: [], next: null, isPart: false };

export const pageSize = 50;

/**
 * How many cases a page reads at most. Where no index holds all that is asked, the rest is looked for among so many, and the
 * next page goes on behind them: so a page costs the same at any number of cases.
 */
export const mostRead = 1000;

/** `rows` are one more than fit if there are more; `last` is where reading stopped because enough was read. */
export function foundCases<Place>(
  rows: readonly (CaseRow & Place)[],
  last: Place | undefined,
  placeOf: (row: Place) => string,
): FoundCases {
  const shown = rows.slice(0, pageSize);
  if (rows.length > pageSize) {
    const end = shown.at(-1);
    return { rows: shown, next: end ? placeOf(end) : null, isPart: false };
  }
  return { rows: shown, next: last ? placeOf(last) : null, isPart: last !== undefined };
}
