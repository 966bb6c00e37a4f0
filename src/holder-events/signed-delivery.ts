import { createPublicKey, verify } from 'node:crypto';
import type { JWK } from 'jose';
import { Refusal } from '#platform/input/refusal.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** What was delivered, as it came (Standard Webhooks). */
export interface Delivery {
  /** The headers `webhook-id`, `webhook-timestamp` and `webhook-signature`. */
  readonly id: string | undefined;
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
  readonly content: Buffer;
}

const longestAway = 5 * 60;

/** No sender has more keys at once. */
const mostSignatures = 10;

/**
 * The id of a delivery that was sent within five minutes of now and is signed by one of these keys: `v1a`, Ed25519. Of several signatures one
 * is enough, so that a sender can change its key. Throws a `Refusal` for any other.
 */
export function signedDelivery(
  { id = '', timestamp = '', signature = '', content }: Delivery,
  keys: readonly JWK[],
  at: Temporal.Instant,
): string {
  const away = Math.abs(Number(timestamp) - at.epochMilliseconds / 1000);
  if (!/^[\w-]{1,100}$/.test(id) || !/^\d{1,12}$/.test(timestamp) || away > longestAway)
    throw notProved(
      'timestamp',
      say(words, (w) => w.timestamp),
    );
  const signed = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), content]);
  const shown = signature
    .split(' ')
    .slice(0, mostSignatures)
    .flatMap((one) => (/^v1a,[\w+/]{86}==$/.test(one) ? [Buffer.from(one.slice(4), 'base64')] : []));
  const known = keys
    .filter(({ kty, crv }) => kty === 'OKP' && crv === 'Ed25519')
    .map((key) => createPublicKey({ key: key as Record<string, string>, format: 'jwk' }));
  if (known.some((key) => shown.some((one) => verify(null, signed, key, one)))) return id;
  throw notProved(
    'signature',
    say(words, (w) => w.signature),
  );
}

function notProved(what: 'timestamp' | 'signature', text: Text): Refusal {
  return new Refusal({ code: `holder-event.${what}`, kind: 'sign-in', problems: [{ text }] });
}
