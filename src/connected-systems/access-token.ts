import { errors, jwtVerify, SignJWT } from 'jose';
import type { SigningKeys } from '#platform/cryptography/signing-keys.ts';
import { isId } from '#platform/input/ids.ts';
import type { ProvedSystem } from './prove-system.ts';

interface Giving {
  /** This site's origin: who gives the token, and for whom. */
  readonly origin: string;
  readonly at: Temporal.Instant;
}

/** How long a token is good for, in seconds. Whether its system may still ask is asked at each question. */
export const tokenSeconds = 600;

const type = 'at+jwt';

/** A token by which a system that proved itself asks for a while (RFC 9068). */
export function giveToken(keys: SigningKeys, { system, terms }: ProvedSystem, { origin, at }: Giving): Promise<string> {
  const now = Math.floor(at.epochMilliseconds / 1000);
  const [{ id, privateKey }] = keys;
  return new SignJWT({ terms, client_id: system })
    .setProtectedHeader({ alg: 'EdDSA', kid: id, typ: type })
    .setIssuer(origin)
    .setAudience(origin)
    .setSubject(system)
    .setIssuedAt(now)
    .setExpirationTime(now + tokenSeconds)
    .sign(privateKey);
}

/** Tokens whose signature was found right, until when they hold: a system shows the same one for ten minutes. */
const known = new WeakMap<SigningKeys, Map<string, ProvedSystem & { readonly until: number }>>();

const mostKnown = 1_000;

/** Whose token it is; undefined if we did not give it, or its time is over. */
export async function readToken(keys: SigningKeys, token: string, giving: Giving): Promise<ProvedSystem | undefined> {
  const before = known.get(keys) ?? new Map();
  known.set(keys, before);
  const there = before.get(token);
  if (there && there.until * 1000 > giving.at.epochMilliseconds) return there;
  const read = await verified(keys, token, giving);
  if (read && before.size >= mostKnown) before.clear();
  if (read) before.set(token, read);
  return read;
}

async function verified(keys: SigningKeys, token: string, { origin, at }: Giving) {
  try {
    const { payload } = await jwtVerify(
      token,
      ({ kid }) => {
        const key = keys.find(({ id }) => id === kid);
        if (!key) throw new errors.JWKSNoMatchingKey();
        return key.publicKey;
      },
      {
        algorithms: ['EdDSA'],
        typ: type,
        issuer: origin,
        audience: origin,
        currentDate: new Date(at.epochMilliseconds),
      },
    );
    const { sub: system, terms, exp: until = 0 } = payload;
    return isId(system) && typeof terms === 'string' && isId(terms) ? { system, terms, until } : undefined;
  } catch (fault) {
    if (fault instanceof errors.JOSEError) return undefined;
    throw fault;
  }
}
