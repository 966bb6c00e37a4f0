import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { typedId } from '#platform/input/ids.ts';
import type { Text } from '#platform/languages/languages.ts';
import { cutOff } from './cut-off.ts';
import type { Env } from './http.ts';
import { honoPath, parametersIn } from './parameters.ts';

/** A part of the JSON API: routes that describe themselves at `/api/openapi.json`. */
export type Api<E extends Env> = OpenAPIHono<E>;

/** An empty part of the API, for `declareRoute` to fill. */
export function apiRoutes<E extends Env>(): Api<E> {
  return new OpenAPIHono<E>();
}

interface Described<Reply extends z.ZodType> {
  readonly method: 'get' | 'post';
  /** With parameters in braces: `/api/cases/{case}/declaration`. */
  readonly path: `/api${string}`;
  readonly summary: string;
  /** The point of law that the act carries out, as people cite it. */
  readonly point?: string;
  readonly body?: z.ZodType;
  readonly query?: z.ZodType;
  readonly reply: Reply;
  /** How its callers sign in, if not by the session that all others have. */
  readonly security?: { readonly [scheme: string]: readonly [] };
}

/**
 * Adds a route to the API. What goes out goes through `reply`: nothing undeclared compiles, and nothing undeclared leaves.
 * What came in the answer reads for itself, by the schemas that describe it.
 */
export function declareRoute<E extends Env, Reply extends z.ZodType>(
  api: Api<E>,
  route: Described<Reply>,
  answer: (c: Context<E>) => Promise<z.input<Reply>>,
): void {
  const parameters = parametersIn(route.path);
  api.openAPIRegistry.registerPath(
    createRoute({
      method: route.method,
      path: route.path,
      summary: route.summary,
      ...(route.security ? { security: Object.keys(route.security).map((scheme) => ({ [scheme]: [] })) } : {}),
      ...(route.point ? { description: `Regulation 401, ${route.point}` } : {}),
      request: {
        ...(parameters.length > 0
          ? { params: z.object(Object.fromEntries(parameters.map((p) => [p, z.string()]))) }
          : {}),
        ...(route.query ? { query: route.query as z.ZodObject } : {}),
        ...(route.method === 'post' ? { headers: repeatable } : {}),
        ...(route.body ? { body: { content: { 'application/json': { schema: route.body } }, required: true } } : {}),
      },
      responses: {
        200: { description: 'Done', content: { 'application/json': { schema: route.reply } } },
        default: {
          description: 'Refused: the reason in words, its code and the point of law',
          content: { 'application/problem+json': { schema: problemSchema } },
        },
      },
    }),
  );
  api.on(route.method.toUpperCase(), honoPath(route.path), async (c) =>
    c.json(route.reply.parse(await answer(c)) as object),
  );
}

const repeatable = z.object({
  'Idempotency-Key': typedId()
    .optional()
    .describe('A call repeated with the same key gets the first answer, which has it too, and is carried out once'),
});

/** RFC 9457, with our code, the point of law, and each problem beside its field. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    point: z.string().optional(),
    problems: z.array(z.object({ field: z.string().optional(), detail: z.string() })),
  })
  .openapi('Problem');

/** A text in both languages, as the API gives it. */
export const textSchema: z.ZodType<Text, Text> = z.object({ lv: z.string(), en: z.string() });

/** A day, `2019-03-01`. */
export const daySchema = z.instanceof(Temporal.PlainDate).transform(String).openapi({ type: 'string', format: 'date' });

/** A moment, in UTC. */
export const momentSchema = z
  .instanceof(Temporal.Instant)
  .transform(String)
  .openapi({ type: 'string', format: 'date-time' });

/**
 * Only a body whose content type is JSON: another site's form can send the same text, but not with this content type.
 */
export async function jsonOf(c: Context): Promise<unknown> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) return undefined;
  const text = await c.req.text().catch(() => {
    throw cutOff();
  });
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
