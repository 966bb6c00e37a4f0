import type { Actor } from '#acting/index.ts';
import { officialDay, startOfDay } from '#platform/languages/dates.ts';
import { refuse } from './refuse.ts';

export interface Term {
  readonly from: Temporal.Instant;
  /** The first moment at which it no longer holds; null: permanent. */
  readonly until: Temporal.Instant | null;
}

/**
 * The moments of a term given in days, in Latvia (Annex 2, note 2). From today means from now on; the last day is a whole
 * one, however long the night with the clock change makes it.
 */
export function termOf(actor: Pick<Actor, 'at'>, from: Temporal.PlainDate, lastDay: Temporal.PlainDate | null): Term {
  const today = officialDay(actor.at);
  if (Temporal.PlainDate.compare(from, today) < 0)
    throw refuse('begins-in-past', (w) => w.beginsInPast, { field: 'from' });
  return {
    from: Temporal.PlainDate.compare(from, today) === 0 ? actor.at : startOfDay(from),
    until: lastDay && endOfTerm(lastDay, Temporal.PlainDate.compare(from, today) > 0 ? from : today),
  };
}

/** The first moment after a last day. */
export function endOfTerm(lastDay: Temporal.PlainDate, notBefore: Temporal.PlainDate): Temporal.Instant {
  if (Temporal.PlainDate.compare(lastDay, notBefore) < 0) {
    throw refuse('ends-before-it-begins', (w) => w.endsBeforeItBegins, { field: 'until' });
  }
  return startOfDay(lastDay.add({ days: 1 }));
}

/** The last day of a term, as people name it. */
export function lastDayOf(until: Temporal.Instant): Temporal.PlainDate {
  return officialDay(until.subtract({ milliseconds: 1 }));
}
