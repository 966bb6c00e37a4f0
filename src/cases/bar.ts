import type { PointOfLaw } from '#acting/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** Why the act of a duty may not be carried out. */
export type Bar =
  /** The order 1 → 2 → 3 → (4) → 5 → 6 → 7 is the law's: this duty comes first. */
  | { readonly first: PointOfLaw }
  /** The duty has been done, perhaps by a colleague a moment ago. */
  | { readonly done: PointOfLaw }
  /** The e-service's technical solution does not give it, so there is nothing to tell. */
  | { readonly notGiven: '22.1.6' | '22.1.7' }
  | {
      readonly rule: 'beyond-mandate' | 'mandate-ended' | 'result-not-asked' | 'client-died';
      readonly point: PointOfLaw;
    };

/** The refusal of an act that is barred, in words for the person. */
export function refusalOf(bar: Bar): Refusal {
  if ('first' in bar) {
    return new Refusal({
      code: 'case.out-of-order',
      point: bar.first,
      problems: [{ text: say(words, (w) => w.firstDo(bar.first)) }],
      details: { missing: bar.first },
    });
  }
  if ('done' in bar) {
    return new Refusal({
      code: 'case.already-done',
      kind: 'conflict',
      point: bar.done,
      problems: [{ text: say(words, (w) => w.alreadyDone(bar.done)) }],
    });
  }
  if ('notGiven' in bar) {
    return new Refusal({
      code: 'case.not-given',
      point: bar.notGiven,
      problems: [{ text: say(words, (w) => w.notGiven(bar.notGiven)) }],
    });
  }
  return new Refusal({
    code: `case.${bar.rule}`,
    point: bar.point,
    problems: [{ text: say(words, (w) => w.bars[bar.rule]) }],
  });
}
