import type { Context } from 'hono';
import type { Env } from '#platform/http/http.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { Session } from './session.ts';
import { words } from './words.ts';

/** The live session of the request, with or without a right chosen; otherwise the refusal that leads to sign-in. */
export function sessionOf(c: Context<Env>): Session {
  const session = c.get('session');
  if (session) return session;
  throw new Refusal({
    code: 'sign-in.needed',
    kind: 'sign-in',
    problems: [{ text: say(words, (w) => w.signInLead) }],
  });
}
