import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { type Certificate, readCertificate } from '#signatures/certificates/read-certificate.ts';
import type { Moment } from '#signatures/moment.ts';
import { certificateExtensions, type Purpose } from './certificate-extensions.ts';
import { bits, certificateTime, context, integer, nothing, oid, printable, sequence, set, utf8 } from './write-der.ts';

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
  const { publicKey, privateKey } =
    wish.keyKind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  const subject = nameOf(wish.subject);
  const issuer = wish.issuer;
  const signingKey = issuer?.key ?? privateKey;
  const keyId = createHash('sha1').update(spki).digest();
  const signed = sequence(
    context(0, integer(2)),
    integer(BigInt(`0x01${randomBytes(15).toString('hex')}`)),
    algorithmOf(signingKey),
    issuer === undefined ? subject : Buffer.from(issuer.certificate.subject.raw),
    sequence(certificateTime(wish.notBefore), certificateTime(wish.notAfter)),
    subject,
    spki,
    context(
      3,
      certificateExtensions(wish.purpose, keyId, issuer?.certificate.extensions.subjectKeyId ?? keyId, wish.crlAddress),
    ),
  );
  const raw = sequence(signed, algorithmOf(signingKey), bits(sign('sha256', signed, signingKey)));
  return { certificate: readCertificate(raw), key: privateKey };
}

/** The AlgorithmIdentifier of a SHA-256 signature by this key. */
export function algorithmOf(key: KeyObject): Buffer {
  return key.asymmetricKeyType === 'rsa'
    ? sequence(oid('1.2.840.113549.1.1.11'), nothing())
    : sequence(oid('1.2.840.10045.4.3.2'));
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
