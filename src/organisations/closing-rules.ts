import type { Refusal } from '#platform/input/refusal.ts';
import { refuse } from './refuse.ts';
import { inPast } from './write-change.ts';

interface Closing {
  readonly closedFrom?: Temporal.PlainDate | undefined;
  readonly successor?: string | undefined;
}

/** What a closing cannot say, by its fields and the moment alone. */
export function wrongClosing({ closedFrom, successor }: Closing, at: Temporal.Instant): (Refusal | undefined)[] {
  return [
    inPast('closedFrom', closedFrom, at),
    successor && !closedFrom
      ? refuse('successor-of-open', (w) => w.successorOfOpen, { field: 'closedFrom' })
      : undefined,
  ];
}

/** What stays open needs no word about it. */
export function isOpenAnyway(closedFrom: Temporal.PlainDate | undefined, closes: Temporal.PlainDate | null) {
  return !closedFrom && !closes ? refuse('is-open', (w) => w.isOpen, { field: 'closedFrom' }) : undefined;
}

/** Whoever goes on is there, is another, and stays open. */
export function wrongSuccessor(
  successor: string,
  id: string,
  found: { readonly closed_from: Temporal.PlainDate | null } | undefined,
) {
  return !found || found.closed_from || successor === id
    ? refuse('no-such-successor', (w) => w.noSuchSuccessor, { field: 'successor' })
    : undefined;
}
