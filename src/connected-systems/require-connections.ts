import type { Context } from 'hono';
import { type Env, openToAll } from '#platform/http/http.ts';
import { notAnswered } from './asking-system.ts';
import type { Connections } from './parts.ts';

/** What is open to all where other systems are answered, and nowhere else: a refusal where the operator has not stated the legal basis. */
export function requireConnections(c: Context<Env>, connectedSystems: Connections | undefined): Connections {
  openToAll(c);
  if (!connectedSystems) throw notAnswered();
  return connectedSystems;
}
