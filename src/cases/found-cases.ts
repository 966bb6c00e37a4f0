import type { Selectable } from 'kysely';
import { rowsOnAPage } from '#platform/database/rows-on-a-page.ts';
import type { ApplicationsTables } from './tables.ts';

export type CaseRow = Selectable<ApplicationsTables['case_progress']>;

/** The columns of a `CaseRow`, of a query in which the cases are `p`. */
export const caseColumns = [
  'p.centre_id',
  'p.case_id',
  'p.waiting_for',
  'p.opened_at',
  'p.opened_by',
  'p.responsible',
  'p.edition_id',
  'p.client_id',
  'p.register_year',
  'p.register_number',
  'p.mandate_until',
  'p.tell_on',
  'p.waiting_editions',
  'p.to_tell',
] as const satisfies readonly `p.${keyof CaseRow}`[];

/** A page of cases, before the names on it are read. */
export interface FoundCases {
  readonly rows: readonly CaseRow[];
  /** The value with which to ask for the next page. */
  readonly next: string | null;
  /** True if the page ended at the limit of rows read, not because it is full: the next page may have more. */
  readonly isPart: boolean;
}

export const noCases: FoundCases = { rows: [], next: null, isPart: false };

/**
 * The most rows a page reads. Where no index covers all conditions, the others are checked on at most this many rows,
 * and the next page continues after them. A page then costs the same at any number of cases.
 */
export const mostRead = 1000;

/** `rows` has one more than fits if there are more; `last` is the row at which reading stopped at the limit. */
export function foundCases<Place>(
  rows: readonly (CaseRow & Place)[],
  last: Place | undefined,
  placeOf: (row: Place) => string,
): FoundCases {
  const shown = rows.slice(0, rowsOnAPage);
  if (rows.length > rowsOnAPage) {
    const end = shown.at(-1);
    return { rows: shown, next: end ? placeOf(end) : null, isPart: false };
  }
  return { rows: shown, next: last ? placeOf(last) : null, isPart: last !== undefined };
}
