import type { Context } from 'hono';
import type { Env } from '#platform/http/http.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { readToken } from './access-token.ts';
import type { ConnectionParts } from './parts.ts';
import type { ProvedSystem } from './prove-system.ts';
import { words } from './words.ts';

/**
 * Which connected system asks, by its access token; a refusal if none does, or if nobody is answered here. What only systems ask begins
 * with this, as pages begin with `actorAtDoor`.
 */
export async function askingSystem(
  c: Context<Env>,
  { origin, connectedSystems }: ConnectionParts,
): Promise<ProvedSystem> {
  c.set('accessChecked', true);
  if (!connectedSystems) throw notAnswered();
  const [, token = ''] = /^Bearer ([\w.-]+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
  const proved = await readToken(connectedSystems.keys, token, { origin, at: c.get('at') });
  if (!proved) throw notProved();
  return proved;
}

function notProved(): Refusal {
  return new Refusal({
    code: 'connected-system.not-proved',
    kind: 'sign-in',
    problems: [{ text: say(words, (w) => w.notProved) }],
  });
}

/** The refusal where the operator has not stated the legal basis. */
export function notAnswered(): Refusal {
  return new Refusal({
    code: 'connected-system.off',
    kind: 'absent',
    problems: [{ text: say(words, (w) => w.off) }],
  });
}
