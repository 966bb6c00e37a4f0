import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Env } from '#platform/http/http.ts';
import type { AccessSettings } from './settings.ts';

/** The network address that asks, for counting its tries. A header is believed only if the settings name it. */
export function callerOf(c: Context<Env>, { callerHeader }: AccessSettings): string {
  // The last address is the one our own proxy saw; those before it are anybody's claim.
  if (callerHeader) return c.req.header(callerHeader)?.split(',').at(-1)?.trim() ?? 'unknown';
  const overSocket = typeof c.env === 'object' && c.env !== null && 'incoming' in c.env;
  return (overSocket && getConnInfo(c).remote.address) || 'unknown';
}
