import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { httpbis } from 'http-message-signatures';
import { signedWith } from '#platform/cryptography/ed25519.ts';
import type { SigningKeys } from '#platform/cryptography/signing-keys.ts';
import type { Env } from '#platform/http/http.ts';

/** What a reply's signature covers: the whole of it, and which question it answers. */
export const covered = ['@status', 'content-type', 'content-digest', '@method;req', '@path;req', 'content-digest;req'];

/** The digest of a body as a header tells it (RFC 9530). */
export function digestOf(body: Uint8Array): string {
  return `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
}

/**
 * Signs each reply by the installation's key (RFC 9421), so that it can be shown to others as ours: to the very question whose digest it
 * covers. A question without a digest gets a reply that says so, and is not signed.
 */
export function signReplies(keys: SigningKeys): MiddlewareHandler<Env> {
  return async (c, next) => {
    await next();
    const asked = c.req.header('content-digest');
    if (asked === undefined) return;
    const body = Buffer.from(await c.res.clone().arrayBuffer());
    c.res.headers.set('Content-Digest', digestOf(body));
    const [key] = keys;
    const { headers } = await httpbis.signMessage(
      {
        key: { id: key.id, alg: 'ed25519', sign: (base) => Promise.resolve(signedWith(key, base)) },
        fields: covered,
        params: ['created', 'keyid', 'alg', 'tag'],
        paramValues: { created: new Date(c.get('at').epochMilliseconds), tag: 'tilts-mandate-check' },
      },
      { status: c.res.status, headers: Object.fromEntries(c.res.headers) },
      { method: c.req.method, url: c.req.url, headers: { 'content-digest': asked } },
    );
    for (const name of ['Signature', 'Signature-Input']) c.res.headers.set(name, String(headers[name]));
  };
}
