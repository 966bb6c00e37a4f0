import { officialDay, readMoment } from '#platform/languages/dates.ts';

/** A time of day so many working days before now; on the day itself, so many minutes before. */
export function momentOf(now: Temporal.Instant, daysAgo: number, at: string | number): Temporal.Instant {
  if (typeof at === 'number') return now.subtract({ minutes: at });
  let day = officialDay(now);
  for (let left = daysAgo; left > 0; left -= 1) {
    do day = day.subtract({ days: 1 });
    while (day.dayOfWeek > 5);
  }
  const moment = readMoment(day, at);
  if (!moment) throw new Error(`${at} is no time`);
  return moment;
}
