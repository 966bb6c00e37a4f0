import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Attributes, INVALID_SPAN_CONTEXT, type Span, type TracerProvider, trace } from '@opentelemetry/api';
import { Hono } from 'hono';
import type { Env } from './http.ts';
import { type Answered, logResponses } from './log-responses.ts';

const told: Answered[] = [];
const app = new Hono<Env>();
app.use(logResponses((answered) => told.push(answered)));
app.use(async (c, next) => (c.req.path === '/asset' ? c.text('') : next()));
app.get('/people/special', (c) => c.text(c.get('requestId')));
app.get('/people/:person', (c) => c.text('', 303));
app.get('/broken', () => {
  throw new Error('broken');
});
app.onError((_, c) => c.text(c.get('requestId'), 500));

async function ask(path: string): Promise<{ answered: Answered | undefined; text: string }> {
  const text = await (await app.request(path)).text();
  return { answered: told.at(-1), text };
}

const expected: readonly [path: string, route: string, status: number][] = [
  ['/people/320000-00001?q=Velta', '/people/:person', 303],
  ['/people/special', '/people/special', 200],
  ['/asset', '/*', 200],
  ['/nothing/320000-00001', '/*', 404],
  ['/broken', '/broken', 500],
];

for (const [path, route, status] of expected) {
  test(`${path} is told as ${route}`, async () => {
    const { answered } = await ask(path);
    assert.deepEqual([answered?.method, answered?.route, answered?.status], ['GET', route, status]);
    assert.ok((answered?.milliseconds ?? -1) >= 0);
  });
}

test('a person who met a fault and the log name the request alike', async () => {
  const { answered, text } = await ask('/broken');
  assert.equal(text, answered?.id);
});

test('whoever runs an OpenTelemetry SDK gets a span for each request, by its pattern', async () => {
  const spans: { name: string; attributes: Attributes; ended: boolean }[] = [];
  trace.setGlobalTracerProvider({ getTracer: () => ({ startActiveSpan, startSpan }) } as unknown as TracerProvider);
  await ask('/people/320000-00001');
  trace.disable();
  const [{ name, attributes, ended } = assert.fail('no span'), ...more] = spans;
  assert.deepEqual([name, ended, more], ['GET /people/:person', true, []]);
  assert.equal(attributes['http.response.status_code'], 303);

  function startSpan(): Span {
    const span = { name: '', attributes: {}, ended: false };
    spans.push(span);
    // Everything else that a span does; the program's tracer stays with this one for as long as the process lives.
    return Object.assign(trace.wrapSpanContext(INVALID_SPAN_CONTEXT), {
      updateName: (next: string) => Object.assign(span, { name: next }),
      setAttributes: (more: Attributes) => Object.assign(span.attributes, more),
      end: () => Object.assign(span, { ended: true }),
    } as unknown as Span);
  }

  function startActiveSpan(
    _name: string,
    _options: unknown,
    _context: unknown,
    work: (span: Span) => unknown,
  ): unknown {
    return work(startSpan());
  }
});
