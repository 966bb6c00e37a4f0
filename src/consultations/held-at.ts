import type { PointOfLaw } from '#acting/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { officialDay, readMoment } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** A consultation is recorded once it was held. */
export function notHeldYet(
  { day, time }: { readonly day?: Temporal.PlainDate | undefined; readonly time?: string | undefined },
  at: Temporal.Instant,
  point: PointOfLaw,
): Refusal | undefined {
  if (!day) return undefined;
  const heldAt = readMoment(day, time ?? '');
  const isLater = heldAt
    ? Temporal.Instant.compare(heldAt, at) > 0
    : Temporal.PlainDate.compare(day, officialDay(at)) > 0;
  if (!isLater) return undefined;
  const problems = [{ field: 'day', text: say(words, (w) => w.notInTheFuture) }];
  return new Refusal({ code: 'consultation.day', point, problems });
}
