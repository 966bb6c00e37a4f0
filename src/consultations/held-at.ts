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

/** A browser's clock may be so far ahead of ours: what it says was held just now. */
const clocksApart = Temporal.Duration.from({ minutes: 1 });

/** The moment that a browser tells, which is no later than now. */
export function heldNoLater(heldAt: Temporal.Instant, at: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(heldAt, at) > 0 ? at : heldAt;
}

/** A consultation is recorded once it was held. */
export function notHeldYet({ day, time, heldAt }: Told, at: Temporal.Instant, point: PointOfLaw): Refusal | undefined {
  const moment = (day && readMoment(day, time ?? '')) ?? heldAt;
  const isLater = moment
    ? Temporal.Instant.compare(moment, day ? at : at.add(clocksApart)) > 0
    : day && Temporal.PlainDate.compare(day, officialDay(at)) > 0;
  if (!isLater) return undefined;
  const problems = [{ field: day ? 'day' : 'heldAt', text: say(words, (w) => w.notInTheFuture) }];
  return new Refusal({ code: 'consultation.day', point, problems });
}
