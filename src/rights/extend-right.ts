import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { changeTerm } from './change-term.ts';
import { lastDayOrPermanent } from './last-day.ts';
import { requireMayManage } from './may-manage.ts';
import { refuse } from './refuse.ts';
import { type GivenRight, holdRight, requireNotEnded } from './right-by-id.ts';
import { endOfTerm, wrongTerm } from './term.ts';
import { words } from './words.ts';

/** The new last day; null: permanent. It may also be earlier than the old one, but not past: that is taking. */
const extendRightInput = z.object({
  until: lastDayOrPermanent(say(words, (w) => w.enterUntil)),
});

/** Gives a right that has not ended another term. What has ended is given anew, so that its history has no gap filled in. */
export const extendRight = deed({
  name: 'right.extend',
  title: say(words, (w) => w.acts.extendRight),
  point: 'annex-2.4',
  roles: ['administrator'],
  input: extendRightInput,
  alsoWrong: (fields, actor) => wrongTerm(fields, officialDay(actor.at)),
  async judge(tx, actor, given: { right: string }, { until }) {
    const right = await holdRight(tx, given.right);
    requireMayManage(actor, right);
    if (right.staff === actor.person) throw refuse('own-right', (w) => w.ownRight, { kind: 'forbidden' });
    await requireNotEnded(tx, right, actor.at);
    const begins = officialDay(right.from);
    const isToBegin = Temporal.PlainDate.compare(begins, officialDay(actor.at)) > 0;
    return { wrong: isToBegin ? wrongTerm({ from: begins, until }, officialDay(actor.at)) : [], found: right };
  },
  async carryOut(tx, actor, _given, input, _needs, _prepared, right: GivenRight) {
    const until = input.until && endOfTerm(input.until);
    await changeTerm(tx, actor, { right: right.id, before: right.until, until, basis: undefined });
    return { answer: { id: right.id }, things: { right: right.id, staff: right.staff } };
  },
});
