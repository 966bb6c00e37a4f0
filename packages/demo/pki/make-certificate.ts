import { createHash, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { type Certificate, readCertificate } from '#signatures/certificates/read-certificate.ts';
import type { Moment } from '#signatures/moment.ts';
import { certificateExtensions, type Purpose } from './certificate-extensions.ts';
import { type SignatureMethod, usualMethod } from './signature-method.ts';
import { bits, certificateTime, context, integer, oid, printable, sequence, set, utf8 } from './write-der.ts';

/** A certificate together with its private key. */
export interface Identity {
  certificate: Certificate;
  key: KeyObject;
}

export interface Subject {
  commonName: string;
  country?: string;
  organisation?: string;
  givenName?: string;
  surname?: string;
  serialNumber?: string;
}

export interface CertificateWish {
  subject: Subject;
  purpose: Purpose;
  notBefore: Moment;
  notAfter: Moment;
  keyKind?: 'ec' | 'rsa';
  /** The key pair to certify, instead of a new one: its SubjectPublicKeyInfo and its private key. */
  pair?: { spki: Uint8Array; key: KeyObject };
  /** The digest that the issuer signs with. */
  digest?: 'sha256' | 'sha1';
  /** How the issuer signs, if not as usual for its key. */
  method?: SignatureMethod;
  /** A number that is not a usual one; it may be negative. */
  serial?: bigint;
  /** Extensions by their identifiers, instead of or besides those of the purpose: how an authority would break the rules. */
  extensions?: Readonly<Record<string, { value: Uint8Array; critical?: boolean }>>;
  /** The address of the issuer's revocation list. */
  crlAddress?: string;
  /** Absent: self-signed. */
  issuer?: Identity;
}

const attributeOids = {
  country: '2.5.4.6',
  organisation: '2.5.4.10',
  givenName: '2.5.4.42',
  surname: '2.5.4.4',
  serialNumber: '2.5.4.5',
  commonName: '2.5.4.3',
} as const;

/** Makes a key pair and a certificate for it. For tests and the demo: the key is not protected. */
export function makeCertificate(wish: CertificateWish): Identity {
  const { spki, key: privateKey } = wish.pair ?? newPair(wish.keyKind);
  const subject = nameOf(wish.subject);
  const issuer = wish.issuer;
  const method = wish.method ?? usualMethod(issuer?.key ?? privateKey, wish.digest);
  const keyId = createHash('sha1').update(spki).digest();
  const signed = sequence(
    context(0, integer(2)),
    integer(wish.serial ?? BigInt(`0x01${randomBytes(15).toString('hex')}`)),
    method.algorithm,
    issuer === undefined ? subject : Buffer.from(issuer.certificate.subject.raw),
    sequence(certificateTime(wish.notBefore), certificateTime(wish.notAfter)),
    subject,
    spki,
    context(
      3,
      certificateExtensions(
        wish.purpose,
        keyId,
        issuer?.certificate.extensions.subjectKeyId ?? keyId,
        wish.crlAddress,
        wish.extensions,
      ),
    ),
  );
  const raw = sequence(signed, method.algorithm, bits(method.sign(signed)));
  return { certificate: readCertificate(raw), key: privateKey };
}

function newPair(kind: CertificateWish['keyKind']): NonNullable<CertificateWish['pair']> {
  const { publicKey, privateKey } =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return pairOf(publicKey, privateKey);
}

/** A generated key pair as a certificate needs it. */
export function pairOf(publicKey: KeyObject, privateKey: KeyObject): NonNullable<CertificateWish['pair']> {
  return { spki: publicKey.export({ format: 'der', type: 'spki' }), key: privateKey };
}

function nameOf(subject: Subject): Buffer {
  const parts = (Object.keys(attributeOids) as (keyof typeof attributeOids)[]).flatMap((part) => {
    const value = subject[part];
    if (value === undefined) return [];
    const encoded = part === 'country' || part === 'serialNumber' ? printable(value) : utf8(value);
    return [set(sequence(oid(attributeOids[part]), encoded))];
  });
  return sequence(...parts);
}
