import { Refusal } from '#platform/input/refusal.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import type { Bar } from './duty.ts';
import { words } from './words.ts';

/** The refusal of an act that the duties do not allow. */
export function refusalOf(bar: Bar): Refusal {
  const problems = [{ text: barText(bar) }];
  if ('first' in bar) {
    return new Refusal({ code: 'case.out-of-order', point: bar.first, problems, details: { missing: bar.first } });
  }
  if ('done' in bar) return new Refusal({ code: 'case.already-done', kind: 'conflict', point: bar.done, problems });
  if ('notGiven' in bar) return new Refusal({ code: 'case.not-given', point: bar.notGiven, problems });
  return new Refusal({ code: `case.${bar.rule}`, point: bar.point, problems });
}

/** Why an act is not allowed, in words for the person: the page of its duty shows it instead of the form. */
export function barText(bar: Bar): Text {
  if ('first' in bar) return say(words, (w) => w.firstDo(bar.first));
  if ('done' in bar) return say(words, (w) => w.alreadyDone(bar.done));
  if ('notGiven' in bar) return say(words, (w) => w.notGiven(bar.notGiven));
  return say(words, (w) => w.bars[bar.rule]);
}
