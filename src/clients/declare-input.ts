import { z } from 'zod';
import { message, tick } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { noMeansReasons } from './kinds.ts';
import { optionalChoice } from './optional-choice.ts';
import { words } from './words.ts';

/** What the declaration of 2.6. says. Without the tick it is no declaration: the act then says what to do instead. */
export const declareInput = z
  .object({ noneAvailable: tick(), reason: optionalChoice(noMeansReasons) })
  .superRefine(({ noneAvailable, reason }, context) => {
    if (!noneAvailable || reason) return;
    context.addIssue({ code: 'custom', path: ['reason'], message: message(say(words, (w) => w.chooseReason)) });
  });

export type DeclareInput = z.output<typeof declareInput>;
