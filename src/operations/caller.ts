import type { IncomingMessage } from 'node:http';

/** The network address that asks: by the proxy's header if the settings name one, else the socket's. */
export function callerOf(request: Request, env: unknown, header: string | undefined): string {
  // The last address is the one our own proxy saw; those before it are anybody's claim.
  if (header) return request.headers.get(header)?.split(',').at(-1)?.trim() || 'unknown';
  return socketAddress(env) ?? 'unknown';
}

export function socketAddress(env: unknown): string | undefined {
  return (env as { incoming?: IncomingMessage } | undefined)?.incoming?.socket.remoteAddress;
}
