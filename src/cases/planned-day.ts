import type { Wrong } from '#acting/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import { inBoth, say, type Text } from '#platform/languages/languages.ts';
import type { TellingBasis } from './portal-demands.ts';
import { words } from './words.ts';

/** No e-service takes longer; a later day was mistyped. */
const longestWait = { years: 10 };

interface PlannedDay {
  readonly plannedOn: Temporal.PlainDate;
  /** Confirmed by whoever typed it: it is after the mandate's term, and that is no mistake. */
  readonly afterTerm: boolean;
}

/**
 * What is wrong with the planned completion time of an application (22.¹ 6.): before its filing, or years after. One after the last
 * day of the mandate's term may be right, and is asked about.
 */
export function wrongPlannedDay({ plannedOn, afterTerm }: PlannedDay, { application, mandate }: TellingBasis): Wrong {
  const { compare } = Temporal.PlainDate;
  // The portal plans from its own day, which may have been recorded later.
  const filedOn = officialDay(application.endedAt);
  const { validUntil } = mandate;
  if (compare(plannedOn, filedOn) < 0) {
    return [
      refused(
        'planned-before-filed',
        'plannedOn',
        say(words, (w) => w.plannedBeforeFiled),
      ),
    ];
  }
  if (compare(plannedOn, filedOn.add(longestWait)) > 0) {
    return [
      refused(
        'planned-too-late',
        'plannedOn',
        say(words, (w) => w.plannedTooLate),
      ),
    ];
  }
  if (afterTerm || compare(plannedOn, validUntil) <= 0) return [];
  const text = inBoth((language) => words[language].plannedAfterTerm(formDate(validUntil, language)));
  return [refused('planned-after-term', 'afterTerm', text)];
}

function refused(code: string, field: string, text: Text): Refusal {
  return new Refusal({ code: `case.${code}`, kind: 'input', point: '22.1.6', problems: [{ field, text }] });
}
