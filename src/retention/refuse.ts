import { Refusal, type RefusalKind } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

type Said = (w: (typeof words)['lv']['refused']) => string;

/** A "no" about what is kept beyond its term. Its code is `hold.` and what is not right. */
export function refuse(
  code: string,
  pick: Said,
  { field, kind = 'rule' }: { field?: string; kind?: RefusalKind } = {},
): Refusal {
  const problem = { text: say(words, (w) => pick(w.refused)), ...(field && { field }) };
  return new Refusal({ code: `hold.${code}`, kind, problems: [problem] });
}
