import { Refusal, type RefusalKind } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

type Said = (w: (typeof words)['lv']['refused']) => string;

/** A "no" about opening hours. Its code is `hours.` and what is not right. */
export function refuse(
  code: string,
  pick: Said,
  { field, kind = 'rule' }: { field?: string; kind?: RefusalKind } = {},
) {
  const problem = { text: say(words, (w) => pick(w.refused)), ...(field && { field }) };
  return new Refusal({ code: `hours.${code}`, kind, problems: [problem] });
}

/** What is past stays as it was said. */
export function inPast(
  field: 'validFrom' | 'firstDay',
  day: Temporal.PlainDate | undefined,
  today: Temporal.PlainDate,
): Refusal | undefined {
  return day && Temporal.PlainDate.compare(day, today) < 0 ? refuse('in-past', (w) => w.inPast, { field }) : undefined;
}
