import { Refusal } from '#platform/input/refusal.ts';
import { formDate } from '#platform/languages/dates.ts';
import { inBoth } from '#platform/languages/languages.ts';
import { refuse } from './refuse.ts';
import { words } from './words.ts';
import { inPast } from './write-change.ts';

interface Closing {
  readonly closedFrom?: Temporal.PlainDate | undefined;
  readonly successor?: string | undefined;
}

interface Planned {
  readonly closed_from: Temporal.PlainDate | null;
  readonly successor_id: string | null;
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

/** The closing that a page shows, as one word that its form hands back. */
export function closingRead({ closed_from: from, successor_id: successor }: Planned): string {
  return [from?.toString(), successor].filter(Boolean).join(' ');
}

/** Somebody has planned it otherwise since the page was shown: that would be undone without a word. */
export function plannedMeanwhile(planned: Planned, basedOn: string | undefined): Refusal | undefined {
  if (basedOn === undefined || basedOn === closingRead(planned)) return undefined;
  const { closed_from: from } = planned;
  const problems = [
    {
      field: 'closedFrom',
      text: inBoth((language) => words[language].refused.plannedMeanwhile(from && formDate(from, language))),
    },
  ];
  return new Refusal({ code: 'office.changed-meanwhile', kind: 'conflict', problems });
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
