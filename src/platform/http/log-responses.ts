import { randomUUID } from 'node:crypto';
import { context, propagation, SpanKind, SpanStatusCode, type TextMapGetter, trace } from '@opentelemetry/api';
import type { Context, HonoRequest, MiddlewareHandler } from 'hono';
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

// Does nothing unless the operator starts the program with an OpenTelemetry SDK.
const tracer = trace.getTracer('tilts');

/** Gives each request its id and tells how it was answered: whoever listens, and a trace if there is one. */
export function logResponses(tell: (answered: Answered) => void): MiddlewareHandler<Env> {
  return async (c, next) => {
    const begun = performance.now();
    const id = randomUUID();
    c.set('requestId', id);
    const above = propagation.extract(context.active(), c.req, headers);
    await tracer.startActiveSpan(c.req.method, { kind: SpanKind.SERVER }, above, async (span) => {
      await next();
      const answered = { id, method: c.req.method, route: routeOf(c), status: c.res.status };
      span.updateName(`${answered.method} ${answered.route}`);
      span.setAttributes({
        'http.request.method': answered.method,
        'http.route': answered.route,
        'http.response.status_code': answered.status,
        'tilts.request.id': id,
      });
      if (answered.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
      tell({ ...answered, milliseconds: performance.now() - begun });
    });
  };
}

/** Reads only the headers that a tracer asks for. */
const headers: TextMapGetter<HonoRequest> = {
  get: (request, name) => request.header(name),
  keys: (request) => Object.keys(request.header()),
};

/** The pattern of the handler that answered; `/*` if only the pipeline did, as for an unknown address or an asset. */
function routeOf(c: Context<Env>): string {
  return routePath(c) || '/*';
}
