import { z } from 'zod';
import { daysUnderTheLaw } from '#acting/index.ts';
import { basedOn } from '#platform/input/based-on.ts';
import { optionalDate } from '#platform/input/date.ts';
import { choice, optionalLine } from '#platform/input/input.ts';
import { together } from '#platform/input/together.ts';
import { readMoment } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { chosenEdition } from './hold-consultation-input.ts';
import { outcomes, reasonsPutRight, topics } from './kinds.ts';
import { words } from './words.ts';

/** What was recorded wrongly, as it is right; or that there was no such consultation, and then nothing else is needed. */
export const putRightConsultationInput = together(
  words,
  z.object({
    basedOn,
    reason: choice(
      reasonsPutRight,
      say(words, (w) => w.chooseReason),
    ),
    topic: choice(
      topics,
      say(words, (w) => w.chooseTopic),
    ).optional(),
    outcome: choice(
      outcomes,
      say(words, (w) => w.chooseOutcome),
    ).optional(),
    edition: chosenEdition,
    day: optionalDate(daysUnderTheLaw),
    time: optionalLine(20),
  }),
  ({ reason, topic, outcome, edition, day, time }, complain) => {
    const heldAt = day && readMoment(day, time ?? '');
    if (day && time && !heldAt) complain('time', (w) => w.enterTime, ['day']);
    if (reason && reason !== 'mistaken') return { reason, right: undefined };
    if (reason) {
      if (!topic) complain('topic', (w) => w.chooseTopic, ['reason']);
      if (!outcome) complain('outcome', (w) => w.chooseOutcome, ['reason']);
      if (!day) complain('day', (w) => w.enterDay, ['reason']);
      if (day && !time) complain('time', (w) => w.enterTime, ['reason', 'day']);
    }
    return reason && topic && outcome && heldAt && { reason, right: { topic, outcome, edition, heldAt } };
  },
);
