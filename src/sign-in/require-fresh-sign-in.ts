import type { Actor } from '#acting/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { defaultFreshness } from './settings.ts';
import { words } from './words.ts';

/**
 * Refuses if the employee last showed a qualified means longer than `maxAge` ago (22.¹ 2.). On a page the refusal leads to a
 * new sign-in and back to the same form with all that was typed; see `keepForms`.
 */
export function requireFreshSignIn(actor: Actor, maxAge: Temporal.Duration = defaultFreshness): void {
  if (Temporal.Instant.compare(actor.signedInAt.add(maxAge), actor.at) > 0) return;
  throw new Refusal({
    code: 'sign-in.stale',
    kind: 'sign-in',
    point: '22.1.2',
    problems: [{ text: say(words, (w) => w.stale) }],
  });
}
