import type { Actor, Wrong } from '#acting/index.ts';
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
  const isToday = from.equals(officialDay(actor.at));
  return { from: isToday ? actor.at : startOfDay(from), until: lastDay && endOfTerm(lastDay) };
}

/** What a term given today cannot say: a first day that is past, or a last day before the first one or before today. */
export function wrongTerm(
  {
    from,
    until,
  }: { readonly from?: Temporal.PlainDate | undefined; readonly until?: Temporal.PlainDate | null | undefined },
  today: Temporal.PlainDate,
): Wrong {
  const { compare } = Temporal.PlainDate;
  const notBefore = from && compare(from, today) > 0 ? from : today;
  return [
    from && compare(from, today) < 0 ? refuse('begins-in-past', (w) => w.beginsInPast, { field: 'from' }) : undefined,
    until && compare(until, notBefore) < 0
      ? refuse('ends-before-it-begins', (w) => w.endsBeforeItBegins, { field: 'until' })
      : undefined,
  ];
}

/** The first moment after a last day. */
export function endOfTerm(lastDay: Temporal.PlainDate): Temporal.Instant {
  return startOfDay(lastDay.add({ days: 1 }));
}

/** The last day of a term, as people name it. */
export function lastDayOf(until: Temporal.Instant): Temporal.PlainDate {
  return officialDay(until.subtract({ milliseconds: 1 }));
}
