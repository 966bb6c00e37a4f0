import type { Context } from 'hono';
import type { Refusal, RefusalKind } from '#platform/input/refusal.ts';
import type { Env } from './http.ts';

/** The HTTP status that the API gives to each kind of refusal. */
export const statusOf: Readonly<Record<RefusalKind, 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503>> = {
  input: 422,
  rule: 409,
  conflict: 409,
  forbidden: 403,
  absent: 404,
  spent: 422,
  'sign-in': 401,
  'too-large': 413,
  unread: 415,
  'no-room': 503,
  'too-often': 429,
};

/** A refusal as the API tells it: problem+json (RFC 9457) in the asked language, with the point of law. */
export function problemReply(c: Context<Env>, refusal: Refusal, cite: (point: string) => string): Response {
  const status = statusOf[refusal.kind];
  const problems = refusal.problems.map(({ field, text }) => ({ field, detail: text[c.get('language')] }));
  const body = {
    type: `urn:tilts:refusal:${refusal.code}`,
    title: problems[0]?.detail ?? refusal.code,
    status,
    code: refusal.code,
    ...(refusal.point ? { point: cite(refusal.point) } : {}),
    problems,
  };
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' });
}
