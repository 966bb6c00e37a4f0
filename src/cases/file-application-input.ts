import { z } from 'zod';
import { daysUnderTheLaw } from '#acting/index.ts';
import { date } from '#platform/input/date.ts';
import { choice, line, message, requiredTick } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** The qualified means with which an employee can sign in to the state portal. */
export const portalMeans = ['eid_card', 'eparaksts_mobile', 'eparaksts_card'] as const;

export const fileApplicationInput = z.object({
  eService: z.uuid(message(say(words, (w) => w.chooseEService))),
  identified: requiredTick(say(words, (w) => w.stateIdentified)),
  means: choice(
    portalMeans,
    say(words, (w) => w.chooseMeans),
  ),
  day: date(
    say(words, (w) => w.enterDay),
    daysUnderTheLaw,
  ),
  started: line(
    say(words, (w) => w.enterStarted),
    5,
  ),
  ended: line(
    say(words, (w) => w.enterEnded),
    5,
  ),
  reference: line(
    say(words, (w) => w.enterReference),
    100,
  ),
});
