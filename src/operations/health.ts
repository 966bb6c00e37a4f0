import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import type { Database } from '#platform/database/database.ts';
import type { InStep } from '#platform/database/watch-clock.ts';
import { socketAddress } from './caller.ts';
import type { Metrics } from './metrics.ts';
import { readiness } from './readiness.ts';

interface HealthParts {
  readonly database: Database;
  readonly inStep: InStep;
  readonly metrics: Metrics;
  readonly metricsToken: string | undefined;
  readonly version: string;
}

export const healthPaths = new Set(['/healthz', '/readyz', '/metrics']);

/**
 * Health checks, for machines that monitor the site. They stand beside the pipeline, because they must be answered when
 * the pipeline cannot.
 */
export function health({ database, inStep, metrics, metricsToken, version }: HealthParts): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });

  // Alive: the process answers. Says nothing of the database, or an outage there would restart every process in vain.
  app.get('/healthz', (c) => c.json({ tilts: version }));

  const ready = readiness(database, inStep);
  app.get('/readyz', async (c) => {
    const why = await ready();
    return why ? c.json({ ready: false, why }, 503) : c.json({ ready: true });
  });

  app.get('/metrics', async (c) => {
    if (!mayRead(c.req.raw, c.env, metricsToken)) return c.text('', 404);
    const { type, body } = await metrics.text();
    return c.body(body, 200, { 'Content-Type': type });
  });
  return app;
}

function mayRead(request: Request, env: unknown, token: string | undefined): boolean {
  if (token) return isSame(request.headers.get('authorization') ?? '', `Bearer ${token}`);
  // A proxy on this machine also calls from this address, but for somebody else: its header says so, or the public host
  // name does.
  const passedOn = [...request.headers.keys()].some((name) => /^(forwarded|via|x-forwarded-.*|x-real-ip)$/.test(name));
  const asked = new URL(request.url).hostname;
  return !passedOn && isLocal(socketAddress(env) ?? '') && (isLocal(asked) || asked === 'localhost');
}

function isLocal(address: string): boolean {
  return /^(::ffff:)?127(\.\d+){3}$|^\[?::1\]?$/.test(address);
}

function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
