import { z } from 'zod';
import { message, tick } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { noMeansReasons } from './kinds.ts';
import { optionalChoice } from './optional-choice.ts';
import { words } from './words.ts';

/** The declaration of 2.6. Without the tick there is no declaration, and the act's refusal says what to do instead. */
export const declareInput = z
  .object({ noneAvailable: tick(), reason: optionalChoice(noMeansReasons) })
  .superRefine(({ noneAvailable, reason }, context) => {
    if (!noneAvailable || reason) return;
    context.addIssue({ code: 'custom', path: ['reason'], message: message(say(words, (w) => w.chooseReason)) });
  });

export type DeclareInput = z.output<typeof declareInput>;
