import { officialDay, readMoment, startOfDay } from '#platform/languages/dates.ts';

/** A time of day so many working days before now; on the day itself, so many minutes before, or its beginning. */
export function momentOf(now: Temporal.Instant, daysAgo: number, at: string | number): Temporal.Instant {
  if (typeof at === 'number') return laterOf(now.subtract({ minutes: at }), startOfDay(officialDay(now)));
  let day = officialDay(now);
  for (let left = daysAgo; left > 0; left -= 1) {
    do day = day.subtract({ days: 1 });
    while (day.dayOfWeek > 5);
  }
  const moment = readMoment(day, at);
  if (!moment) throw new Error(`${at} is no time`);
  return moment;
}

export function laterOf(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) > 0 ? one : other;
}
