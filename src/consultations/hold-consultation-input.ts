import { z } from 'zod';
import { daysUnderTheLaw } from '#acting/index.ts';
import { date } from '#platform/input/date.ts';
import { optionalId } from '#platform/input/ids.ts';
import { choice, message } from '#platform/input/input.ts';
import { together } from '#platform/input/together.ts';
import { readMoment } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { outcomes, topics } from './kinds.ts';
import { words } from './words.ts';

/** The edition of the e-service it was about, if it was about one. */
export const chosenEdition = optionalId(say(words, (w) => w.chooseListed));

/** What is kept of a consultation. Nothing in it can name the person. */
export const holdConsultationInput = together(
  words,
  z.object({
    topic: choice(
      topics,
      say(words, (w) => w.chooseTopic),
    ),
    outcome: choice(
      outcomes,
      say(words, (w) => w.chooseOutcome),
    ),
    edition: chosenEdition,
    day: date(
      say(words, (w) => w.enterDay),
      daysUnderTheLaw,
    ),
    time: z.string({ error: message(say(words, (w) => w.enterTime)) }).trim(),
  }),
  ({ topic, outcome, edition, day, time }, complain) => {
    const heldAt = day && readMoment(day, time ?? '');
    if (!heldAt) complain('time', (w) => w.enterTime, ['day']);
    return topic && outcome && heldAt && { topic, outcome, edition, heldAt };
  },
);
