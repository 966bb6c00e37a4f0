import { createHash, randomBytes } from 'node:crypto';
import type { Moment } from '#signatures/moment.ts';
import { TST_INFO } from '#signatures/time-stamps/read-time-stamp.ts';
import type { Identity } from './make-certificate.ts';
import { type CmsWish, makeCms } from './make-cms.ts';
import { generalizedTime, integer, octets, oid, sequence } from './write-der.ts';

/** An RFC 3161 token over `data` as if requested at `at`; `wish` says how a forger's differs. */
export function makeTimeStamp(server: Identity, data: Uint8Array, at: Moment, wish: Partial<CmsWish> = {}): Buffer {
  return stampDigest(server, createHash('sha256').update(data).digest(), at, wish);
}

/** The same by the SHA-256 of the data, as an authority is asked. */
export function stampDigest(server: Identity, digest: Uint8Array, at: Moment, wish: Partial<CmsWish> = {}): Buffer {
  const content = sequence(
    integer(1),
    oid('1.3.6.1.4.1.99999.1'),
    sequence(sequence(oid('2.16.840.1.101.3.4.2.1')), octets(digest)),
    integer(BigInt(`0x01${randomBytes(8).toString('hex')}`)),
    generalizedTime(at),
  );
  return makeCms({ contentType: TST_INFO, content, signer: server, ...wish });
}
