import { Refusal } from '#platform/input/refusal.ts';
import { endOfDay, formDate, officialDay } from '#platform/languages/dates.ts';
import { inBoth, say, type Text } from '#platform/languages/languages.ts';
import type { Mandate } from './mandate.ts';
import { words } from './words.ts';

/** The day from which a mandate does not hold any more, of all of it or of a part, is typed in the field of this name. */
type DayField = 'endedOn' | 'revokedOn';

export function endInFuture(
  field: DayField,
  day: Temporal.PlainDate | undefined,
  at: Temporal.Instant,
): Refusal | undefined {
  if (!day || Temporal.PlainDate.compare(day, officialDay(at)) <= 0) return undefined;
  return wrongEnd(
    'ended-in-future',
    field,
    say(words, (w) => w.end.inFuture),
  );
}

export function endBeforeSigned(
  field: DayField,
  day: Temporal.PlainDate | undefined,
  { signing, drawnOn }: Mandate,
): Refusal | undefined {
  const earliest = signing?.signedOn ?? drawnOn;
  if (!day || Temporal.PlainDate.compare(day, earliest) >= 0) return undefined;
  return wrongEnd(
    'ended-before-signed',
    field,
    inBoth((language) => words[language].end.beforeSigned(formDate(earliest, language))),
  );
}

/**
 * For an earlier day the hour is not known: the mandate was in force until the end of that day, as on the last day of
 * its term.
 */
export function momentOfEnd(day: Temporal.PlainDate | undefined, now: Temporal.Instant): Temporal.Instant {
  return !day || day.equals(officialDay(now)) ? now : endOfDay(day);
}

export function wrongEnd(
  code: string,
  field: string | undefined,
  text: Text,
  kind: 'rule' | 'conflict' = 'rule',
): Refusal {
  return new Refusal({ code: `mandate.${code}`, kind, point: '22.1.3', problems: [{ ...(field && { field }), text }] });
}
