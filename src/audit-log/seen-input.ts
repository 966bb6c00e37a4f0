import { z } from 'zod';
import { daysUnderTheLaw } from '#acting/index.ts';
import { fromTo } from '#platform/input/date.ts';
import { typedId } from '#platform/input/ids.ts';
import { line, message, optionalLine } from '#platform/input/input.ts';
import { alsoJudged } from '#platform/input/together.ts';
import { say } from '#platform/languages/languages.ts';
import { isAddress } from '#sign-in/index.ts';
import { words } from './words.ts';

const enterAddress = say(words, (w) => w.seen.enterAddress);

/** Of whom it is asked whose data they saw: an account or a network address, the latter by its marks; in which days. */
export const seenInput = fromTo(daysUnderTheLaw).safeExtend({
  account: z.union([typedId(), z.literal('')]).optional(),
  /** As in the log, several joined by commas. */
  caller: z
    .string()
    .regex(/^[\w-]{22}(,[\w-]{22})?$/)
    .or(z.literal(''))
    .optional(),
});

/** A network address, of which only the marks travel on: it is personal data, and stands in no address of a page or a call. */
export const addressInput = z.object({ address: line(enterAddress, 60).refine(isAddress, message(enterAddress)) });

/** As the page asks: an account or an address, and the days. */
export const askedInput = alsoJudged(
  words,
  fromTo(daysUnderTheLaw).safeExtend({
    account: seenInput.shape.account,
    address: optionalLine(60).refine((text) => text === undefined || isAddress(text), message(enterAddress)),
  }),
  ({ account, address }, complain) => {
    if (!account && address === undefined) complain('account', (w) => w.seen.whoseLooks, ['address']);
    if (account && address !== undefined) complain('account', (w) => w.seen.oneOfBoth);
  },
);

export type SeenInput = z.output<typeof seenInput>;
