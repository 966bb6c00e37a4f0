import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { Actor } from './actor.ts';
import { words } from './words.ts';

/** How old the proof of who the employee is may be when an application is filed (22.¹ 2.), unless the installation says otherwise. */
export const defaultFreshness = Temporal.Duration.from({ minutes: 60 });

/**
 * Refuses if the employee last showed a qualified means longer than `maxAge` ago (22.¹ 2.). On a page the refusal leads to a
 * new sign-in and back to the same form with all that was typed.
 */
export function requireFreshSignIn(actor: Actor, maxAge: Temporal.Duration): void {
  if (Temporal.Instant.compare(actor.signedInAt.add(maxAge), actor.at) > 0) return;
  throw new Refusal({
    code: 'sign-in.stale',
    kind: 'sign-in',
    point: '22.1.2',
    problems: [{ text: say(words, (w) => w.stale) }],
  });
}
