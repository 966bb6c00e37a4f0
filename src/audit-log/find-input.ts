import { z } from 'zod';
import { readRegisterNumber } from '#cases/index.ts';
import { readPersonalCode } from '#clients/index.ts';
import { choice, optionalLine } from '#platform/input/input.ts';
import { alsoJudged } from '#platform/input/together.ts';
import { say } from '#platform/languages/languages.ts';
import { logPurposes, subjectInput } from './log-filter.ts';
import { words } from './words.ts';

/** Of whom or what entries are wanted, as typed or by its id, and why. */
export const findInput = alsoJudged(
  words,
  z.object({
    text: optionalLine(60),
    ...subjectInput,
    purpose: choice(
      logPurposes,
      say(words, (w) => w.find.choosePurpose),
    ),
  }),
  ({ text, client, case: ofCase, mandate }, complain) => {
    const isNamed = Boolean(client || ofCase || mandate);
    const isReadable = text !== undefined && Boolean(readPersonalCode(text) ?? readRegisterNumber(text)?.year);
    if (!isNamed && !isReadable) complain('text', (w) => w.find.enterText, ['client', 'case', 'mandate']);
  },
);
