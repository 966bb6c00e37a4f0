import type { Wrong } from '#acting/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** No e-service takes longer; a later day was mistyped. */
const longestWait = { years: 10 };

/** What is wrong with the planned completion time of an application (22.¹ 6.): before its filing, or years after. */
export function wrongPlannedDay(plannedOn: Temporal.PlainDate, filedOn: Temporal.PlainDate): Wrong {
  const { compare } = Temporal.PlainDate;
  return [
    compare(plannedOn, filedOn) < 0 ? refused('planned-before-filed', (w) => w.plannedBeforeFiled) : undefined,
    compare(plannedOn, filedOn.add(longestWait)) > 0 ? refused('planned-too-late', (w) => w.plannedTooLate) : undefined,
  ];
}

function refused(code: string, pick: (w: (typeof words)['lv']) => string): Refusal {
  return new Refusal({
    code: `case.${code}`,
    kind: 'input',
    point: '22.1.6',
    problems: [{ field: 'plannedOn', text: say(words, pick) }],
  });
}
