import { z } from '@hono/zod-openapi';
import { daysUnderTheLaw } from '#acting/index.ts';
import { optionalDate } from '#platform/input/date.ts';
import { choice, line, message } from '#platform/input/input.ts';
import { optionalMoment } from '#platform/input/moment.ts';
import { together } from '#platform/input/together.ts';
import { say } from '#platform/languages/languages.ts';
import { kinds } from './kinds.ts';
import { words } from './words.ts';

const wrongNumber = message(say(words, (w) => w.sequence));

/**
 * An event as a service holder's system sends it: what happened, and when; of which application, by the portal's code and number; which
 * of its events it is; and the planned day, of `planned` alone.
 */
export const eventInput = together(
  words,
  z.object({
    type: choice(
      kinds,
      say(words, (w) => w.kind),
    ),
    timestamp: optionalMoment(daysUnderTheLaw),
    eService: line(
      say(words, (w) => w.eService),
      30,
    ),
    reference: line(
      say(words, (w) => w.reference),
      100,
    ),
    sequence: z.int({ error: wrongNumber }).min(1, wrongNumber).max(1_000_000, wrongNumber),
    plannedOn: optionalDate(daysUnderTheLaw),
  }),
  ({ type, timestamp, eService, reference, sequence, plannedOn }, complain) => {
    if (!timestamp) complain('timestamp', (w) => w.moment);
    if (type && (type === 'planned') !== Boolean(plannedOn)) complain('plannedOn', (w) => w.plannedOn, ['type']);
    return type && timestamp && eService && reference && sequence
      ? { kind: type, toldAt: timestamp, eService, reference, sequence, plannedOn: plannedOn ?? null }
      : undefined;
  },
);
