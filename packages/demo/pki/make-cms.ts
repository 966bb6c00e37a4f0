import { createHash } from 'node:crypto';
import type { Identity } from './make-certificate.ts';
import { type SignatureMethod, usualMethod } from './signature-method.ts';
import { context, integer, octets, oid, sequence, set } from './write-der.ts';

const digests = {
  sha256: sequence(oid('2.16.840.1.101.3.4.2.1')),
  sha1: sequence(oid('1.3.14.3.2.26')),
};

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
  /** Signers besides the one: whole SignerInfos, made of it. */
  moreSigners?: (signerInfo: Buffer) => readonly Uint8Array[];
  /** The digest of the content, under a signature that stays SHA-256's. */
  digest?: 'sha256' | 'sha1';
  /** The names of certificates, under the signature: by default of the signer's. */
  named?: readonly Uint8Array[];
  /** How the signature is made and named, if not as usual for the key. */
  method?: SignatureMethod;
  /** Certificates to include besides the signer's. */
  certificates?: readonly Uint8Array[];
  unsignedAttributes?: (signature: Uint8Array) => readonly Uint8Array[];
  /** Signed attributes besides those in every signature. */
  signedAttributes?: readonly Uint8Array[];
}

/** A CMS SignedData with one signer, as time stamps and PDF signatures are. */
export function makeCms(wish: CmsWish): Buffer {
  const { signer, digest = 'sha256', method = usualMethod(signer.key) } = wish;
  const { certificate } = signer;
  const attributes = [
    attribute('1.2.840.113549.1.9.3', oid(wish.contentType)),
    attribute('1.2.840.113549.1.9.4', octets(createHash(digest).update(wish.content).digest())),
    ...(wish.named ?? [signingCertificate(certificate.raw)]),
    ...(wish.signedAttributes ?? []),
  ];
  const signed = set(...attributes);
  const signature = method.sign(wish.bare === true ? wish.content : signed);
  const unsigned = wish.unsignedAttributes?.(signature) ?? [];
  const signerInfo = sequence(
    integer(1),
    sequence(certificate.issuer.raw, integer(certificate.serial)),
    digests[digest],
    // The same set under its context tag.
    ...(wish.bare === true ? [] : [Buffer.concat([Buffer.from([0xa0]), signed.subarray(1)])]),
    method.algorithm,
    octets(signature),
    ...(unsigned.length === 0 ? [] : [context(1, ...unsigned)]),
  );
  const encapsulated = [oid(wish.contentType), ...(wish.detached === true ? [] : [context(0, octets(wish.content))])];
  const signedData = sequence(
    integer(wish.detached === true ? 1 : 3),
    set(digests[digest]),
    sequence(...encapsulated),
    context(0, ...(wish.anonymous === true ? [] : [certificate.raw]), ...(wish.certificates ?? [])),
    set(signerInfo, ...(wish.moreSigners?.(signerInfo) ?? [])),
  );
  return sequence(oid('1.2.840.113549.1.7.2'), context(0, signedData));
}

export function attribute(id: string, value: Uint8Array): Buffer {
  return sequence(oid(id), set(value));
}

/** SigningCertificateV2 (RFC 5035) with the default SHA-256. */
export function signingCertificate(raw: Uint8Array): Buffer {
  const id = sequence(octets(createHash('sha256').update(raw).digest()));
  return attribute('1.2.840.113549.1.9.16.2.47', sequence(sequence(id)));
}

/** SigningCertificate of RFC 2634, which knows SHA-1 alone. */
export function oldSigningCertificate(raw: Uint8Array): Buffer {
  const id = sequence(octets(createHash('sha1').update(raw).digest()));
  return attribute('1.2.840.113549.1.9.16.2.12', sequence(sequence(id)));
}
