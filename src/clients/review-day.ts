import { type Problem, Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** A doubt is reviewed within a year: who cannot be helped for longer is not forgotten. */
const longestUntilReview = { years: 1 };

/** The refusal of a day of review that has passed, or is further away than a year. */
export function wrongReviewDay(
  field: string,
  reviewOn: Temporal.PlainDate | undefined,
  today: Temporal.PlainDate,
): Refusal | undefined {
  if (!reviewOn) return undefined;
  const { compare } = Temporal.PlainDate;
  if (compare(reviewOn, today) >= 0 && compare(reviewOn, today.add(longestUntilReview)) <= 0) return undefined;
  const problems: Problem[] = [{ field, text: say(words, (w) => w.doubts.wrongReview) }];
  return new Refusal({ code: 'doubt.review-day', point: '22.1.1', problems });
}
