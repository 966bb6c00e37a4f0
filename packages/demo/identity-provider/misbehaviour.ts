import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject, sign, type webcrypto } from 'node:crypto';
import type { Context, Middleware } from 'koa';
import type { ProviderKeys } from './keys.ts';

type Claims = Readonly<Record<string, unknown>>;

/** What a provider may do wrong in an ID token that is in order otherwise. */
interface WrongToken {
  readonly claims?: (claims: Claims) => Claims;
  /** By its own key, if not said. */
  readonly signedBy?: 'nobody' | 'another key' | 'the client secret' | 'the public key';
}

const anHour = 60 * 60;

const without = (name: string) => (claims: Claims) =>
  Object.fromEntries(Object.entries(claims).filter(([other]) => other !== name));

const wrongTokens = {
  'auth_time is missing': { claims: without('auth_time') },
  'auth_time is to come': { claims: (claims) => ({ ...claims, auth_time: Number(claims.auth_time) + anHour }) },
  'auth_time and iat are to come': {
    claims: ({ auth_time, iat, ...others }) => ({
      ...others,
      auth_time: Number(auth_time) + anHour,
      iat: Number(iat) + anHour,
    }),
  },
  'auth_time is of an earlier proof': {
    claims: (claims) => ({ ...claims, auth_time: Number(claims.auth_time) - anHour }),
  },
  'auth_time and iat are of an earlier proof': {
    claims: ({ auth_time, iat, ...others }) => ({
      ...others,
      auth_time: Number(auth_time) - anHour / 2,
      iat: Number(iat) - anHour / 2,
    }),
  },
  'auth_time is text': { claims: (claims) => ({ ...claims, auth_time: String(claims.auth_time) }) },
  'another issuer': { claims: (claims) => ({ ...claims, iss: 'https://another.example' }) },
  'another audience': { claims: (claims) => ({ ...claims, aud: 'another-site' }) },
  'another authorised party': { claims: (claims) => ({ ...claims, aud: [claims.aud, 'another'], azp: 'another' }) },
  'another nonce': { claims: (claims) => ({ ...claims, nonce: 'another' }) },
  'no nonce': { claims: without('nonce') },
  expired: { claims: (claims) => ({ ...claims, exp: Number(claims.iat) - anHour }) },
  'no end': { claims: without('exp') },
  'no subject': { claims: without('sub') },
  'signed by nobody': { signedBy: 'nobody' },
  'signed by another key': { signedBy: 'another key' },
  'signed by the client secret': { signedBy: 'the client secret' },
  'signed by the public key as if it were a secret': { signedBy: 'the public key' },
} as const satisfies Record<string, WrongToken>;

/** All that the development provider can be told to do wrong in its answer to a sign-in. */
export type Misbehaviour = keyof typeof wrongTokens | (typeof otherwise)[number];

const otherwise = ['no ID token', 'nobody is asked anew', 'metadata of another issuer'] as const;

export const misbehaviours: readonly Misbehaviour[] = [
  ...(Object.keys(wrongTokens) as (keyof typeof wrongTokens)[]),
  ...otherwise,
];

/** Does wrong what `told` says at that moment, if anything; `secret` is the one of the client. */
export function misbehave(told: () => Misbehaviour | undefined, keys: ProviderKeys, secret: string): Middleware {
  return async (ctx, next) => {
    const how = told();
    if (how === 'nobody is asked anew' && ctx.path === '/auth') withoutAskingAnew(ctx);
    await next();
    if (how === 'metadata of another issuer' && ctx.path === '/.well-known/openid-configuration') {
      ctx.body = { ...(ctx.body as object), issuer: 'https://another.example' };
    }
    if (!how || ctx.path !== '/token' || !isAnswer(ctx.body)) return;
    const { id_token, ...others } = ctx.body;
    if (how === 'no ID token') ctx.body = others;
    else if (how in wrongTokens) {
      ctx.body = { ...others, id_token: wrong(id_token, wrongTokens[how as keyof typeof wrongTokens], keys, secret) };
    }
  };
}

/** As a proxy or a careless provider does: whoever is still signed in there goes on without a question. */
function withoutAskingAnew(ctx: Context): void {
  const { prompt: _, max_age: __, ...others } = ctx.query;
  ctx.query = others;
}

function isAnswer(body: unknown): body is { readonly id_token: string } {
  return typeof body === 'object' && body !== null && 'id_token' in body && typeof body.id_token === 'string';
}

function wrong(token: string, { claims, signedBy }: WrongToken, keys: ProviderKeys, secret: string): string {
  const [header = '', payload = ''] = token.split('.').map((part) => Buffer.from(part, 'base64url').toString());
  const told: Claims = JSON.parse(payload);
  const [own] = keys.jwks.keys as webcrypto.JsonWebKey[];
  if (!own) throw new Error('the development provider has no key');
  const signed = (alg: string, by: (text: Buffer) => Buffer) => {
    const text = [{ ...JSON.parse(header), alg }, claims ? claims(told) : told].map(encoded).join('.');
    return `${text}.${by(Buffer.from(text)).toString('base64url')}`;
  };
  const rsa = (key: KeyObject | { key: webcrypto.JsonWebKey; format: 'jwk' }) =>
    signed('RS256', (text) => sign('RSA-SHA256', text, key));
  const hmac = (key: string) => signed('HS256', (text) => createHmac('sha256', key).update(text).digest());
  const waysToSign: Record<WrongToken['signedBy'] & string, () => string> = {
    nobody: () => signed('none', () => Buffer.alloc(0)),
    'another key': () => rsa(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey),
    'the client secret': () => hmac(secret),
    'the public key': () =>
      hmac(createPublicKey({ key: own, format: 'jwk' }).export({ type: 'spki', format: 'pem' }).toString()),
  };
  return signedBy ? waysToSign[signedBy]() : rsa({ key: own, format: 'jwk' });
}

function encoded(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
