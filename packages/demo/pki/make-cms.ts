import { createHash, sign } from 'node:crypto';
import { algorithmOf, type Identity } from './make-certificate.ts';
import { context, integer, octets, oid, sequence, set } from './write-der.ts';

const SHA256 = sequence(oid('2.16.840.1.101.3.4.2.1'));

export interface CmsWish {
  contentType: string;
  content: Uint8Array;
  /** The content is not included: PDF signatures. */
  detached?: boolean;
  signer: Identity;
  /** Signed without signed attributes, so that nothing names the certificate: a validator must not accept it. */
  bare?: boolean;
  /** Without the signer's certificate, so that nobody knows whose it is. */
  anonymous?: boolean;
  /** Certificates to include besides the signer's. */
  certificates?: readonly Uint8Array[];
  unsignedAttributes?: (signature: Uint8Array) => readonly Uint8Array[];
  /** Signed attributes besides those in every signature. */
  signedAttributes?: readonly Uint8Array[];
}

/** A CMS SignedData with one signer, as time stamps and PDF signatures are. */
export function makeCms(wish: CmsWish): Buffer {
  const { certificate, key } = wish.signer;
  const attributes = [
    attribute('1.2.840.113549.1.9.3', oid(wish.contentType)),
    attribute('1.2.840.113549.1.9.4', octets(createHash('sha256').update(wish.content).digest())),
    attribute('1.2.840.113549.1.9.16.2.47', signingCertificate(certificate.raw)),
    ...(wish.signedAttributes ?? []),
  ];
  const signed = set(...attributes);
  const signature = sign('sha256', wish.bare === true ? wish.content : signed, key);
  const unsigned = wish.unsignedAttributes?.(signature) ?? [];
  const signerInfo = sequence(
    integer(1),
    sequence(certificate.issuer.raw, integer(certificate.serial)),
    SHA256,
    // The same set under its context tag.
    ...(wish.bare === true ? [] : [Buffer.concat([Buffer.from([0xa0]), signed.subarray(1)])]),
    algorithmOf(key),
    octets(signature),
    ...(unsigned.length === 0 ? [] : [context(1, ...unsigned)]),
  );
  const encapsulated = [oid(wish.contentType), ...(wish.detached === true ? [] : [context(0, octets(wish.content))])];
  const signedData = sequence(
    integer(wish.detached === true ? 1 : 3),
    set(SHA256),
    sequence(...encapsulated),
    context(0, ...(wish.anonymous === true ? [] : [certificate.raw]), ...(wish.certificates ?? [])),
    set(signerInfo),
  );
  return sequence(oid('1.2.840.113549.1.7.2'), context(0, signedData));
}

export function attribute(id: string, value: Uint8Array): Buffer {
  return sequence(oid(id), set(value));
}

/** SigningCertificateV2 with the default SHA-256. */
function signingCertificate(raw: Uint8Array): Buffer {
  return sequence(sequence(sequence(octets(createHash('sha256').update(raw).digest()))));
}
