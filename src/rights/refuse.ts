import type { PointOfLaw } from '#acting/index.ts';
import { Refusal, type RefusalKind } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

type Said = (w: (typeof words)['lv']['refused']) => string;

/** A "no" about rights. Its code is `access.` and what is not right. */
export function refuse(
  code: string,
  text: Said,
  { field, kind = 'rule', point = 'annex-2.3' }: { field?: string; kind?: RefusalKind; point?: PointOfLaw } = {},
): Refusal {
  const problem = { text: say(words, (w) => text(w.refused)), ...(field && { field }) };
  return new Refusal({ code: `access.${code}`, kind, point, problems: [problem] });
}
