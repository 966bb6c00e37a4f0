import { hash } from 'node:crypto';
import { type Der, readDer } from '../der/der.ts';
import { readBits, readInteger, readTime } from '../der/read-values.ts';
import { Malformed } from '../malformed.ts';
import type { Moment } from '../moment.ts';
import { PublicKey } from './public-key.ts';
import { type Extensions, readExtensions } from './read-extensions.ts';
import { type Name, readName } from './read-name.ts';
import { readSignatureAlgorithm, type SignatureAlgorithm } from './signature-algorithm.ts';

/** An X.509 certificate (RFC 5280), as far as the checks need it. */
export interface Certificate {
  raw: Uint8Array;
  /** The bytes that its issuer signed. */
  signedPart: Uint8Array;
  signatureAlgorithm: SignatureAlgorithm;
  signature: Uint8Array;
  serial: bigint;
  issuer: Name;
  subject: Name;
  notBefore: Moment;
  notAfter: Moment;
  key: PublicKey;
  extensions: Extensions;
  /** SHA-256 of the whole certificate in hexadecimal: its key in maps. */
  sha256: string;
}

export function readCertificate(bytes: Uint8Array): Certificate {
  return certificateOf(readDer(bytes));
}

/** Those of authorities, stamp servers and responders come in nearly every file: reading them is an eighth of a file's work. */
const readBefore = new Map<string, Certificate>();
const MOST_KEPT = 500;

/** Reads a certificate that is part of a larger structure. */
export function certificateOf(der: Der): Certificate {
  const sha256 = hash('sha256', der.raw);
  // A copy: a part of a file's bytes would keep the whole file.
  const certificate = readBefore.get(sha256) ?? read(readDer(Buffer.from(der.raw)), sha256);
  if (readBefore.size === MOST_KEPT) readBefore.clear();
  readBefore.set(sha256, certificate);
  return certificate;
}

function read(der: Der, sha256: string): Certificate {
  const signed = der.expect(0x30).child(0, 0x30);
  // version is optional and the first field, so its absence shifts the others.
  const first = signed.child(0).tag === 0xa0 ? 1 : 0;
  const validity = signed.child(first + 3, 0x30);
  const inner = readSignatureAlgorithm(signed.child(first + 1));
  const signatureAlgorithm = readSignatureAlgorithm(der.child(1));
  if (inner.oid !== signatureAlgorithm.oid) throw new Malformed('certificate: two signature algorithms');
  return {
    raw: der.raw,
    signedPart: signed.raw,
    signatureAlgorithm,
    signature: readBits(der.child(2)),
    serial: readInteger(signed.child(first, 0x02)),
    issuer: readName(signed.child(first + 2)),
    notBefore: readTime(validity.child(0)),
    notAfter: readTime(validity.child(1)),
    subject: readName(signed.child(first + 4)),
    key: new PublicKey(signed.child(first + 5, 0x30)),
    extensions: readExtensions(signed.tagged(0xa3)),
    sha256,
  };
}
