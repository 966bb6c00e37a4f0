import type { Verdict } from './judge.ts';

export type State = 'draft' | 'to-sign' | 'refused' | 'manual' | 'in-order' | 'decided';

/** Where a request stands, from the records of it. */
export function stateOf(form: unknown, sendings: readonly { readonly verdict: Verdict }[], decision: unknown): State {
  if (decision) return 'decided';
  if (!form) return 'draft';
  const waiting = sendings.find(({ verdict }) => verdict !== 'refused');
  if (waiting) return waiting.verdict === 'manual' ? 'manual' : 'in-order';
  return sendings.length > 0 ? 'refused' : 'to-sign';
}
