import type { Context } from 'hono';
import { type Actor, actorOf } from '#acting/index.ts';
import type { Env } from '#platform/http/http.ts';

/** The catalogue is for everybody who works with the system, in whichever role. */
export function whoeverWorks(c: Context<Env>): Actor {
  return actorOf(c, 'employee', 'viewer', 'auditor', 'administrator', 'ministry_officer', 'holder_officer');
}
