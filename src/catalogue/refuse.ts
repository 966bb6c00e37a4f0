import { Refusal, type RefusalKind } from '#platform/input/refusal.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { words } from './change/words.ts';

type Refused = (typeof words)['lv']['refused'];

/** A "no" about a change of an e-service. Its code is `catalogue.` and what is not right. */
export function refuse(
  code: string,
  text: ((w: Refused) => string) | Text,
  { field, kind = 'rule' }: { readonly field?: string; readonly kind?: RefusalKind } = {},
): Refusal {
  const said = typeof text === 'function' ? say(words, (w) => text(w.refused)) : text;
  return new Refusal({ code: `catalogue.${code}`, kind, problems: [{ text: said, ...(field && { field }) }] });
}
