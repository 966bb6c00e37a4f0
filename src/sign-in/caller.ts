import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Env } from '#platform/http/http.ts';
import type { AccessSettings } from './settings.ts';

/** The network address that asks; undefined if it cannot be told. A header is believed only if the settings name it. */
export function callerOf(c: Context<Env>, { callerHeader }: AccessSettings): string | undefined {
  // The last address is the one our own proxy saw; those before it are anybody's claim.
  if (callerHeader) return c.req.header(callerHeader)?.split(',').at(-1)?.trim() || undefined;
  const overSocket = typeof c.env === 'object' && c.env !== null && 'incoming' in c.env;
  return overSocket ? getConnInfo(c).remote.address : undefined;
}
