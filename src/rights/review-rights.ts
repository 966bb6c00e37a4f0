import { z } from 'zod';
import { type Consequence, deed, recordConsequence } from '#acting/index.ts';
import { isId, typedId } from '#platform/input/ids.ts';
import { optionalLine, tick } from '#platform/input/input.ts';
import { together } from '#platform/input/together.ts';
import { say } from '#platform/languages/languages.ts';
import { endRight } from './end-right.ts';
import { markReviewed } from './mark-reviewed.ts';
import { words } from './words.ts';

/** As many as a form has fields. One field of its kind comes as a text, several as a list. */
const ids = z
  .union([typedId().transform((id) => [id]), z.array(typedId()).max(5_000)])
  .optional()
  .transform((found = []) => found);

/**
 * Rights by their ids: still needed, and no longer needed. `keepOthers` says of all that were `shown` and have no answer of their own
 * that they are still needed; without it their review goes on. Whoever loses a right is told why: `reason-` and the right's id, or the
 * `reason` of them all. The form has a question for each right instead of lists, named `right-` and its id.
 */
const reviewRightsInput = together(
  words,
  z.looseObject({ keep: ids, take: ids, keepOthers: tick(), shown: ids, reason: optionalLine(500) }),
  ({ keep: kept = [], take: taken = [], keepOthers, shown = [], reason, ...typed }, complain) => {
    const answers = Object.fromEntries(Object.entries(typed).map(([field, value]) => [field.toLowerCase(), value]));
    const take = [...new Set([...taken, ...idsAnswered(answers, 'take')])];
    const others = keepOthers ? shown.filter((right) => !take.includes(right)) : [];
    const keep = [...new Set([...kept, ...idsAnswered(answers, 'keep'), ...others])];
    if (keep.length + take.length === 0)
      complain(undefined, (w) => w.refused.nothingReviewed, [
        'keep',
        'take',
        ...(keepOthers ? ['shown' as const] : []),
      ]);
    const reasons = new Map(take.map((right) => [right, ownReason(answers, right) ?? reason]));
    if ([...reasons.values()].includes(undefined)) complain('reason', (w) => w.refused.noReason, ['take']);
    if (keep.some((right) => take.includes(right))) complain(undefined, (w) => w.refused.bothAnswers);
    return { keep, reasons };
  },
);

function ownReason(answers: Readonly<Record<string, unknown>>, right: string): string | undefined {
  const typed = answers[`reason-${right}`];
  return (typeof typed === 'string' && typed.trim().slice(0, 500)) || undefined;
}

function idsAnswered(answers: Readonly<Record<string, unknown>>, answer: string): string[] {
  return Object.entries(answers)
    .filter(([field, value]) => field.startsWith('right-') && value === answer)
    .map(([field]) => field.slice('right-'.length))
    .filter(isId);
}

/** One of the rights that a review confirmed. */
export const rightConfirmedInReview: Consequence = {
  name: 'right.confirm-in-review',
  title: say(words, (w) => w.consequences.confirmInReview),
  point: 'annex-2.4',
};

/** One of the rights that a review took. */
export const rightTakenInReview: Consequence = {
  name: 'right.take-in-review',
  title: say(words, (w) => w.consequences.takeInReview),
  point: 'annex-2.4',
};

/** The quarterly review, as many rights at once as the administrator decided on (Annex 2, note 4). */
export const reviewRights = deed({
  name: 'right.review',
  title: say(words, (w) => w.acts.reviewRights),
  point: 'annex-2.4',
  roles: ['administrator'],
  input: reviewRightsInput,
  answer: z.object({ kept: z.number().int(), taken: z.number().int() }),
  async carryOut(tx, actor, _given, { keep, reasons }) {
    // In one order, or two administrators at once could wait for each other.
    for (const right of [...keep, ...reasons.keys()].toSorted()) {
      if (reasons.has(right)) {
        const { things } = await endRight(tx, actor, { right, reason: reasons.get(right) ?? '' });
        recordConsequence(tx, actor, rightTakenInReview, { things });
      } else {
        await markReviewed(tx, actor, right);
        recordConsequence(tx, actor, rightConfirmedInReview, { things: { right } });
      }
    }
    const [kept, taken] = [keep.length, reasons.size];
    return { answer: { kept, taken }, things: { kept: String(kept), taken: String(taken) } };
  },
});
