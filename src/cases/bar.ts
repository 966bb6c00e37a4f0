import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { Bar } from './duty.ts';
import { words } from './words.ts';

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
