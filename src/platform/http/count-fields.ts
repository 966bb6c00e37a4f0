import { MIMEType } from 'node:util';
import type { Context, MiddlewareHandler } from 'hono';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from '#platform/languages/words.ts';
import type { Env } from './http.ts';

/** More than any form has. */
const mostFields = 5_000;

/** More than the call with the most rows has, with a table of text in it: counted are signs, wherever they stand. */
const mostValues = 200_000;

/**
 * The fields of a posted form, as sent. More than any form has are refused before they are looked at one by one, each of which costs
 * far more than its bytes. A form that was cut off on its way is an empty one, and no fault of ours.
 */
export async function fieldsOf(c: Context<Env>): Promise<Iterable<[string, FormDataEntryValue]>> {
  const type = c.req.header('content-type') ?? '';
  if (!/^multipart/i.test(type)) {
    const text = await c.req.text().catch(() => '');
    if (countOf(['&'], text, mostFields) >= mostFields) refuse(mostFields);
    return new URLSearchParams(text);
  }
  // Not by Hono's request, which would keep it until all is answered.
  const bytes = await c.req.raw.arrayBuffer().catch(() => new ArrayBuffer(0));
  const boundary = boundaryIn(type);
  if (boundary === undefined) return new FormData();
  // It stands before each part, and once behind the last one.
  if (countOf([`--${boundary}`], Buffer.from(bytes), mostFields + 1) > mostFields + 1) refuse(mostFields);
  return new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => new FormData());
}

/** Refuses JSON of more values than any call has, before it is read. */
export function limitValues(): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (c.req.method !== 'GET' && /json/i.test(c.req.header('content-type') ?? '')) {
      const text = await c.req.text().catch(() => '');
      if (countOf([',', '[', '{'], text, mostValues) > mostValues) refuse(mostValues);
    }
    await next();
  };
}

function boundaryIn(type: string): string | undefined {
  try {
    return new MIMEType(type).params.get('boundary') || undefined;
  } catch {
    return undefined;
  }
}

/** How often these stand in it, counted no further than just above `most`. */
function countOf(signs: readonly string[], text: string | Buffer, most: number): number {
  let count = 0;
  for (const sign of signs) {
    for (let at = text.indexOf(sign); at >= 0 && count <= most; at = text.indexOf(sign, at + sign.length)) count += 1;
  }
  return count;
}

function refuse(most: number): never {
  throw new Refusal({
    code: 'request.too-many-fields',
    kind: 'input',
    problems: [{ text: say(words, (w) => w.tooManyFields(most)) }],
  });
}
