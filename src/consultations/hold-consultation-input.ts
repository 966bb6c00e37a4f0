import { z } from 'zod';
import { daysUnderTheLaw } from '#acting/index.ts';
import { optionalId } from '#platform/input/ids.ts';
import { optionalMoment } from '#platform/input/moment.ts';
import { together } from '#platform/input/together.ts';
import { readMoment } from '#platform/languages/dates.ts';
import { aboutOf, complainOfHeld, fieldsHeld } from './what-was-held.ts';
import { words } from './words.ts';

/** Nobody talks longer at a counter: whoever forgot to turn to the next client measured nothing. */
const longest = Temporal.Duration.from({ hours: 4 });

/**
 * What is kept of a consultation. When it was held is typed (`day` and `time`), told by the browser in which its record waited
 * (`heldAt`), or it is now; `beganAt` is what the browser measured. `id` is what a browser calls the record that it may send twice.
 */
export const holdConsultationInput = together(
  words,
  z.object({
    id: optionalId(),
    ...fieldsHeld,
    heldAt: optionalMoment(daysUnderTheLaw),
    beganAt: optionalMoment(daysUnderTheLaw),
    visit: optionalId(),
  }),
  (fields, complain) => {
    complainOfHeld(fields, complain);
    if (fields.day && !fields.time) complain('time', (w) => w.enterTime, ['day']);
    const { id, about, kind, way, outcome, note, day, time, heldAt, beganAt, visit } = fields;
    if (heldAt && day) complain('heldAt', (w) => w.heldAtOnce, ['day']);
    if (!about || !kind || !way || !outcome || (day && !readMoment(day, time ?? '')) || (time && !day))
      return undefined;
    const typed = day && readMoment(day, time ?? '');
    return {
      id,
      ...aboutOf(about),
      kind,
      way,
      outcome,
      note,
      heldAt: typed ?? heldAt,
      beganAt: typed ? undefined : beganAt,
      visit,
    };
  },
);

/** The beginning, if it was measured. */
export function begunAt(beganAt: Temporal.Instant | undefined, heldAt: Temporal.Instant): Temporal.Instant | null {
  if (!beganAt || Temporal.Instant.compare(beganAt, heldAt) > 0) return null;
  return Temporal.Instant.compare(heldAt.subtract(longest), beganAt) > 0 ? null : beganAt;
}
