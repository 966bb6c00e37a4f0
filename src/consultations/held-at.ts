import type { PointOfLaw } from '#acting/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { officialDay, readMoment } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

interface Told {
  readonly day?: Temporal.PlainDate | undefined;
  readonly time?: string | undefined;
  readonly heldAt?: Temporal.Instant | undefined;
}

/** A consultation is recorded once it was held. */
export function notHeldYet({ day, time, heldAt }: Told, at: Temporal.Instant, point: PointOfLaw): Refusal | undefined {
  const moment = (day && readMoment(day, time ?? '')) ?? heldAt;
  const isLater = moment
    ? Temporal.Instant.compare(moment, at) > 0
    : day && Temporal.PlainDate.compare(day, officialDay(at)) > 0;
  if (!isLater) return undefined;
  const problems = [{ field: day ? 'day' : 'heldAt', text: say(words, (w) => w.notInTheFuture) }];
  return new Refusal({ code: 'consultation.day', point, problems });
}
