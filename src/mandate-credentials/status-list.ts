import { deflateSync } from 'node:zlib';
import { SignJWT } from 'jose';
import type { SigningKeys } from '#platform/cryptography/signing-keys.ts';

/** How many credentials a list has room for; with one bit each. */
const places = 16_384;

/** For how long a list may be kept by whoever reads it, in seconds. */
export const listSeconds = 60;

const type = 'statuslist+jwt';

/** The signed status list in which these places hold no more (Token Status List, bits of one): a whole list, whoever is asked about. */
export function writeStatusList(
  keys: SigningKeys,
  {
    address,
    ended,
    at,
  }: { readonly address: string; readonly ended: readonly number[]; readonly at: Temporal.Instant },
): Promise<string> {
  const [{ id, privateKey }] = keys;
  const bits = Buffer.alloc(places / 8);
  for (const place of ended) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  const now = Math.floor(at.epochMilliseconds / 1000);
  const lst = deflateSync(bits, { level: 9 }).toString('base64url');
  return new SignJWT({ ttl: listSeconds, status_list: { bits: 1, lst } })
    .setProtectedHeader({ alg: 'EdDSA', kid: id, typ: type })
    .setSubject(address)
    .setIssuedAt(now)
    .setExpirationTime(now + 60 * listSeconds)
    .sign(privateKey);
}
