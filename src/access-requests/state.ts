import type { Actor } from '#acting/index.ts';
import type { Verdict } from './judge.ts';
import type { Channel } from './tables.ts';

export type State = 'draft' | 'to-sign' | 'refused' | 'manual' | 'in-order' | 'decided';

/** Where a request stands, from the records of it. */
export function stateOf(form: unknown, sendings: readonly { readonly verdict: Verdict }[], decision: unknown): State {
  if (decision) return 'decided';
  if (!form) return 'draft';
  const waiting = sendings.find(({ verdict }) => verdict !== 'refused');
  if (waiting) return waiting.verdict === 'manual' ? 'manual' : 'in-order';
  return sendings.length > 0 ? 'refused' : 'to-sign';
}

/** Who fills a request in and sends it: the applicant their own, an officer what came outside the system. */
export function isTheirs({ role }: Actor, channel: Channel): boolean {
  return (channel === 'system') !== (role === 'ministry_officer');
}

/** Whether this actor is to send a signed file in. */
export function mustSend(
  actor: Actor,
  { channel, state }: { readonly channel: Channel; readonly state: State },
): boolean {
  return isTheirs(actor, channel) && (state === 'to-sign' || state === 'refused');
}
