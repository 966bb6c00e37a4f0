import { z } from 'zod';
import { daysUnderTheLaw } from '#acting/index.ts';
import { date } from '#platform/input/date.ts';
import { choice } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './refused/words.ts';
import { registrationNumber } from './registration-number.ts';

/** What an officer says of a request that came outside the system. */
export const registerInput = z.object({
  registrationNumber: registrationNumber(),
  channel: choice(
    ['post', 'email'],
    say(words, (w) => w.channel),
  ),
  arrivedOn: date(
    say(words, (w) => w.arrivedOn),
    daysUnderTheLaw,
  ),
});
