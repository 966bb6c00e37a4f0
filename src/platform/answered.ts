import { randomUUID } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Env } from './http.ts';

/** One request, for the log and for counting. The route is a pattern: an address may name a client. */
export interface Answered {
  readonly id: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** Gives each request its id and tells how it was answered. */
export function tellAnswers(tell: (answered: Answered) => void): MiddlewareHandler<Env> {
  return async (c, next) => {
    const begun = performance.now();
    c.set('requestId', randomUUID());
    await next();
    tell({
      id: c.get('requestId'),
      method: c.req.method,
      route: routeOf(c),
      status: c.res.status,
      milliseconds: performance.now() - begun,
    });
  };
}

/** The pattern of the handler that answered; `/*` if only the pipeline did, as for an unknown address or an asset. */
function routeOf(c: Context<Env>): string {
  return routePath(c) || '/*';
}
