import assert from 'node:assert/strict';
import { createHash, KeyObject, randomUUID, sign, verify } from 'node:crypto';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { connected } from '#test/support/cast/connected.ts';
import type { TestDatabase } from '#test/support/postgres/database.ts';

/** What a system of another organisation sees of this site: addresses alone. */
export interface Door {
  readonly origin: string;
  readonly now: () => Temporal.Instant;
  readonly answer: (request: Request) => Response | Promise<Response>;
}

export interface Reply {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly response: Response;
  /** The very bytes. */
  readonly bytes: string;
}

interface Delivery {
  readonly id?: string;
  /** In seconds. */
  readonly sentAt?: number;
  /** The keys by which it is signed: several while a key is changed. */
  readonly signers?: readonly CryptoKey[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A connected system with a key of its own, which proves itself and asks as docs/connector.md says. */
export async function systemClient(
  database: TestDatabase,
  door: Door,
  { eServices, name }: { readonly eServices: 'all' | readonly string[]; readonly name?: string },
) {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'first', alg: 'EdDSA' };
  const { system } = await connected(database, { eServices, keys: [jwk], ...(name && { name }) });

  function assertion(changes: Readonly<Record<string, unknown>> = {}, header: Readonly<Record<string, unknown>> = {}) {
    const now = Math.floor(door.now().epochMilliseconds / 1000);
    const usual = { iss: system, sub: system, aud: `${door.origin}/oauth/token`, jti: randomUUID() };
    return new SignJWT({ ...usual, iat: now, exp: now + 60, ...changes })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'first', ...header })
      .sign(privateKey);
  }

  async function prove(proof?: string, changes: Readonly<Record<string, string>> = {}): Promise<Reply> {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: proof ?? (await assertion()),
      ...changes,
    });
    return replyOf(await door.answer(new Request(`${door.origin}/oauth/token`, { method: 'POST', body })));
  }

  let token: string | undefined;
  async function ask(
    question: object,
    headers: Readonly<Record<string, string>> = {},
    path = '/api/mandate-checks',
  ): Promise<Reply> {
    token ??= String((await prove()).body.access_token);
    const body = JSON.stringify(question);
    const usual = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-digest': digestOf(body),
    };
    const headersSent = { ...usual, ...headers };
    return replyOf(
      await door.answer(new Request(`${door.origin}${path}`, { method: 'POST', headers: headersSent, body })),
    );
  }

  /** Delivers an event by the standard of webhooks; what is not said of its headers is as it should be. */
  async function tell(event: object, changes: Delivery = {}): Promise<Reply> {
    token ??= String((await prove()).body.access_token);
    const body = JSON.stringify(event);
    const {
      id = randomUUID(),
      sentAt = Math.floor(door.now().epochMilliseconds / 1000),
      signers = [privateKey],
    } = changes;
    const signed = Buffer.from(`${id}.${sentAt}.${body}`);
    const signatures = signers.map((key) => `v1a,${sign(null, signed, KeyObject.from(key)).toString('base64')}`);
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(sentAt),
      'webhook-signature': signatures.join(' '),
      ...changes.headers,
    };
    const request = new Request(`${door.origin}/api/holder-events`, { method: 'POST', headers, body });
    return replyOf(await door.answer(request));
  }

  return { system, jwk, privateKey, assertion, prove, ask, tell, forget: () => (token = undefined) };
}

async function replyOf(response: Response): Promise<Reply> {
  const bytes = await response.text();
  return { status: response.status, body: JSON.parse(bytes) as Record<string, unknown>, response, bytes };
}

/** The digest of a body as a header tells it (RFC 9530). */
export function digestOf(body: string): string {
  return `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
}

/** Verifies a reply's signature by itself (RFC 9421), by the published keys alone. Returns the name of the key that made it. */
export async function signerOf(reply: Reply, question: object, keys: readonly JWK[]): Promise<string> {
  const header = (name: string) => reply.response.headers.get(name) ?? assert.fail(`no ${name}`);
  assert.equal(header('content-digest'), digestOf(reply.bytes));
  const [, parameters = ''] = /^sig=(\(.*)$/.exec(header('signature-input')) ?? [];
  const said: Record<string, string> = {
    '"@status"': String(reply.status),
    '"content-type"': header('content-type'),
    '"content-digest"': header('content-digest'),
    '"@method";req': 'POST',
    '"@path";req': '/api/mandate-checks',
    '"content-digest";req': digestOf(JSON.stringify(question)),
  };
  const covered = /^\(([^)]*)\)/.exec(parameters)?.[1]?.split(' ') ?? [];
  assert.deepEqual(covered.toSorted(), Object.keys(said).toSorted());
  const lines = [...covered.map((name) => `${name}: ${said[name]}`), `"@signature-params": ${parameters}`];
  const kid = /;keyid="([^"]+)"/.exec(parameters)?.[1] ?? '';
  const key = await importJWK(keys.find((one) => one.kid === kid) ?? assert.fail(`no key ${kid}`), 'EdDSA');
  const [, signature = ''] = /^sig=:(.*):$/.exec(header('signature')) ?? [];
  const isRight = verify(null, Buffer.from(lines.join('\n')), key as never, Buffer.from(signature, 'base64'));
  assert.ok(isRight, `the signature is not by ${kid}`);
  return kid;
}
