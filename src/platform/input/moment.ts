import { z } from 'zod';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from '#platform/languages/words.ts';
import type { Span } from './date.ts';
import { message } from './input.ts';

/** A moment as programs write it, `2026-03-02T08:30:00Z`, on one of the days; it may be left out. */
export function optionalMoment({ from, to }: Span) {
  const isWithin = (text: string) => {
    const day = officialDay(Temporal.Instant.from(text));
    return Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, to) <= 0;
  };
  const wrong = message(say(words, (w) => w.notAMoment));
  return z
    .union([z.literal(''), z.iso.datetime({ offset: true }).refine(isWithin)], { error: wrong })
    .optional()
    .transform((text) => (text ? Temporal.Instant.from(text) : undefined));
}
