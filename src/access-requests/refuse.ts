import type { PointOfLaw } from '#acting/index.ts';
import { Refusal, type RefusalKind } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './refused/words.ts';

type Said = (w: (typeof words)['lv']) => string;

/** A "no" about an access request. Its code is `request.` and what is not right. */
export function refuse(
  code: string,
  text: Said,
  { field, kind = 'rule', point = '22' }: { field?: string; kind?: RefusalKind; point?: PointOfLaw } = {},
): Refusal {
  const problem = { text: say(words, text), ...(field && { field }) };
  return new Refusal({ code: `request.${code}`, kind, point, problems: [problem] });
}

/** What is not there, and what is not yours to see: the answer does not tell which. */
export function noSuchRequest(): Refusal {
  return refuse('absent', (w) => w.absent, { kind: 'absent' });
}
