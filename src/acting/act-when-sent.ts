import type { MiddlewareHandler } from 'hono';
import type { Env } from '#platform/http/http.ts';

/** An act happens when all of what was sent for it has come, which takes minutes for a large file on a slow line. */
export function actWhenSent(clock: () => Temporal.Instant): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (c.req.method !== 'POST') return next();
    // What was cut off on its way is found when it is read.
    if (/^application\/json\b/i.test(c.req.header('content-type') ?? '')) await c.req.text().catch(() => '');
    const at = clock();
    c.set('at', at);
    const actor = c.get('actor');
    if (actor) c.set('actor', { ...actor, at });
    await next();
  };
}
