import { z } from 'zod';
import { tick } from '#platform/input/input.ts';
import { together } from '#platform/input/together.ts';
import { noMeansReasons } from './kinds.ts';
import { optionalChoice } from './optional-choice.ts';
import { words } from './words.ts';

/** The declaration of 2.6. Without the tick there is no declaration, and the act's refusal says what to do instead. */
export const declareInput = together(
  words,
  z.object({ noneAvailable: tick(), reason: optionalChoice(noMeansReasons) }),
  ({ noneAvailable = false, reason }, complain) => {
    if (noneAvailable && !reason) complain('reason', (w) => w.chooseReason);
    return { noneAvailable, reason };
  },
);

export type DeclareInput = z.output<typeof declareInput>;
