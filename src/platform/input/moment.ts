import { z } from 'zod';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from '#platform/languages/words.ts';
import type { Span } from './date.ts';
import { message } from './input.ts';

/** A moment as programs write it, `2026-03-02T08:30:00Z`, on one of the days; it may be left out. */
export function optionalMoment({ from, to }: Span) {
  const wrong = message(say(words, (w) => w.notAMoment));
  return z
    .string({ error: wrong })
    .optional()
    .transform((text, context) => {
      if (!text) return undefined;
      const at = read(text);
      const day = at && officialDay(at);
      if (day && Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, to) <= 0) return at;
      context.addIssue({ code: 'custom', message: wrong });
      return z.NEVER;
    });
}

function read(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text);
  } catch {
    return undefined;
  }
}
