import { createHash } from 'node:crypto';
import { readDer } from '../der/der.ts';
import { readInteger } from '../der/read-values.ts';
import { element, integer } from '../der/write-der.ts';
import { Malformed } from '../malformed.ts';
import type { Moment } from '../moment.ts';
import { readTimeStamp } from './read-time-stamp.ts';

/** The AlgorithmIdentifier of SHA-256. */
const SHA256 = Buffer.from('300d06096086480165030402010500', 'hex');

/** Granted, or granted with changes (RFC 3161, 2.4.2). */
const granted: ReadonlySet<bigint> = new Set([0n, 1n]);

/**
 * A request for a time stamp over these bytes by their SHA-256 (RFC 3161, 2.4.1), with the authority's certificate in it. Without a nonce: an older stamp over the
 * same bytes proves no less.
 */
export function writeTimeStampRequest(data: Uint8Array): Uint8Array {
  const imprint = element(0x30, SHA256, element(0x04, sha256(data)));
  return element(0x30, integer(1n), imprint, element(0x01, Buffer.from([0xff])));
}

/**
 * The token in an authority's reply, and the moment that it states. Throws Malformed where it gave none, or one over other bytes. Whether the authority is to be
 * believed is for whoever validates it.
 */
export function readTimeStampReply(
  reply: Uint8Array,
  data: Uint8Array,
): { readonly token: Uint8Array; readonly time: Moment } {
  const [status, token] = readDer(reply).expect(0x30).children;
  if (!status || !granted.has(readInteger(status.child(0, 0x02)))) throw new Malformed('no time stamp was given');
  if (!token) throw new Malformed('the reply has no time stamp');
  const { hash, imprint, time } = readTimeStamp(token.raw);
  if (hash !== 'sha256' || !sha256(data).equals(imprint)) throw new Malformed('the time stamp is over other bytes');
  return { token: Buffer.from(token.raw), time };
}

function sha256(data: Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}
