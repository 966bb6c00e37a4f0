import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { SignInRefusal } from './words.lv.ts';
import { words } from './words.ts';

/** A refused sign-in. Its code is `sign-in.` and the reason; the page explains it and says what to do. */
export function refuseSignIn(reason: SignInRefusal, details: Readonly<Record<string, string>> = {}): Refusal {
  return new Refusal({
    code: `sign-in.${reason}`,
    kind: 'forbidden',
    point: '22.1.2',
    problems: [{ text: say(words, (w) => w.refused[reason].what) }],
    details,
  });
}

/** The reason of such a refusal, or undefined for any other error. */
export function reasonOf(error: unknown): SignInRefusal | undefined {
  if (!(error instanceof Refusal) || !error.code.startsWith('sign-in.')) return undefined;
  const reason = error.code.slice('sign-in.'.length);
  return reason in words.lv.refused ? (reason as SignInRefusal) : undefined;
}
