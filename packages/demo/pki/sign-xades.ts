import { constants, createHash, sign } from 'node:crypto';
import { inWords, type Moment } from '#signatures/moment.ts';
import { archivedBytes } from '#signatures/xades/check-archive-time-stamps.ts';
import { findSignatures, readXades, type XadesSignature } from '#signatures/xades/read-xades.ts';
import type { Referenced } from '#signatures/xades/resolve-reference.ts';
import type { CanonicalForm } from '#signatures/xml/canonical-namespaces.ts';
import { canonicaliseElement } from '#signatures/xml/canonicalise.ts';
import type { DemoPki, DemoSigner } from './demo-pki.ts';
import type { Identity } from './make-certificate.ts';
import { makeCrl, type RevokedCertificate } from './make-crl.ts';
import { makeOcspAnswer, type OcspWish } from './make-ocsp-answer.ts';
import { makeTimeStamp } from './make-time-stamp.ts';
import { type XadesParts, xadesXml } from './xades-xml.ts';

export interface XadesWish {
  signer: DemoSigner;
  files: readonly { name: string; bytes: Uint8Array }[];
  at: Moment;
  level: 'B' | 'T' | 'LT' | 'LTA';
  /** The moment of the OCSP request; by default a minute after signing. */
  ocspAt?: Moment;
  /** The moment of the archive time stamp; by default two minutes after signing. */
  archivedAt?: Moment;
  /** The time-stamp server to use instead of the demo's listed one. */
  stampedBy?: Identity;
  /** Time stamps besides the first, as anybody can add them: by whom, when, and over what instead of the signature value. */
  moreStamps?: readonly { by: Identity; at?: Moment; over?: Uint8Array; so?: Parameters<typeof makeTimeStamp>[3] }[];
  /** An OCSP answer to use instead of the true one. */
  ocsp?: Partial<OcspWish>;
  /** A revocation list instead of an OCSP answer. */
  crl?: {
    by: Identity;
    revoked: readonly RevokedCertificate[];
    at?: Moment;
    extensions?: readonly Uint8Array[];
    digest?: 'sha256' | 'sha1';
  };
  /** Revocation lists to include besides. */
  moreCrls?: readonly Uint8Array[];
  /** Certificates to include besides the authority's. */
  certificates?: readonly Uint8Array[];
  /** Changes the file before it is signed: how a forger with a real key would break the rules. */
  edit?: (xml: string) => string;
  canonical?: '1.0' | '1.1' | 'exclusive';
  /** The digest of the signature value. */
  digest?: 'sha256' | 'sha1';
  /** RSASSA-PSS in place of PKCS #1. */
  pss?: boolean;
  /** Its salt, if not as long as the digest. */
  salt?: number;
  /** How the time-stamp server's token differs from an honest one. */
  stamp?: Parameters<typeof makeTimeStamp>[3];
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** Signs files as XAdES up to the requested level, and returns the signature file of the container. */
export function signXades(pki: DemoPki, wish: XadesWish): Buffer {
  const form: CanonicalForm = { kind: wish.canonical ?? 'exclusive', comments: false, inclusivePrefixes: [] };
  const parts: XadesParts = {
    form: form.kind,
    key: wish.signer.key,
    digest: wish.digest ?? 'sha256',
    pss: wish.pss === true,
    certificate: base64(wish.signer.certificate.raw),
    certificateDigest: base64(sha256(wish.signer.certificate.raw)),
    signingTime: inWords(wish.at),
    files: wish.files.map(({ name, bytes }) => ({ name, digest: base64(sha256(bytes)) })),
    propertiesDigest: '',
    value: '',
    unsigned: '',
  };
  // Each step signs the output of the one before, so the file is written again each time.
  const { edit = (xml) => xml } = wish;
  const write = (): Buffer => Buffer.from(edit(xadesXml(parts).toString('utf8')));
  const read = (): XadesSignature => readBack(write());
  parts.propertiesDigest = base64(sha256(canonicaliseElement(read().signedProperties, form)));
  const padding = parts.pss ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: wish.salt ?? 32 } : {};
  const key = { key: wish.signer.key, dsaEncoding: 'ieee-p1363', ...padding } as const;
  parts.value = base64(sign(parts.digest, canonicaliseElement(read().signedInfo, form), key));
  if (wish.level === 'B') return write();
  const server = wish.stampedBy ?? pki.timeStamping;
  const stamped = canonicaliseElement(read().value, form);
  const added = (wish.moreStamps ?? []).map(({ by, at = wish.at, over = stamped, so }) =>
    makeTimeStamp(by, over, at, so),
  );
  parts.unsigned = [makeTimeStamp(server, stamped, wish.at, wish.stamp), ...added]
    .map((token) => stampXml('xades:SignatureTimeStamp', form.kind, token))
    .join('');
  if (wish.level === 'T') return write();
  parts.unsigned += longTermXml(pki, wish);
  if (wish.level === 'LT') return write();
  const signature = read();
  const referenced: Referenced[] = [
    ...wish.files.map(({ bytes }) => ({ bytes: Buffer.from(bytes), plain: true })),
    { bytes: canonicaliseElement(signature.signedProperties, form), element: signature.signedProperties, plain: false },
  ];
  const archived = Buffer.concat(archivedBytes(signature, referenced, signature.unsignedProperties.length, form));
  parts.unsigned += stampXml(
    'xades141:ArchiveTimeStamp',
    form.kind,
    makeTimeStamp(server, archived, wish.archivedAt ?? wish.at + 120_000),
  );
  return write();
}

function readBack(xml: Buffer): XadesSignature {
  const { document, elements } = findSignatures(xml);
  const [element] = elements;
  if (element === undefined) throw new Error('the demo wrote no signature');
  return readXades('META-INF/signatures0.xml', document, element);
}

const methods = {
  '1.0': 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315',
  '1.1': 'http://www.w3.org/2006/12/xml-c14n11',
  exclusive: 'http://www.w3.org/2001/10/xml-exc-c14n#',
} as const;

function stampXml(name: string, form: CanonicalForm['kind'], token: Buffer): string {
  return `<${name}><ds:CanonicalizationMethod Algorithm="${methods[form]}"/><xades:EncapsulatedTimeStamp>${base64(token)}</xades:EncapsulatedTimeStamp></${name}>`;
}

function longTermXml(
  pki: DemoPki,
  { signer, at, ocspAt, ocsp, crl, moreCrls = [], certificates = [] }: XadesWish,
): string {
  const answer = makeOcspAnswer({
    responder: pki.ocsp,
    issuer: pki.authority.certificate,
    certificate: signer.certificate,
    at: ocspAt ?? at + 60_000,
    revokedSince: signer.revokedSince,
    ...ocsp,
  });
  const value = (name: string, bytes: Uint8Array) => `<xades:${name}>${base64(bytes)}</xades:${name}>`;
  const brought = [pki.authority.certificate.raw, ...certificates].map((raw) =>
    value('EncapsulatedX509Certificate', raw),
  );
  const crls = [
    ...(crl === undefined ? [] : [makeCrl(crl.by, crl.revoked, crl.at ?? at + 300_000, crl.extensions, crl.digest)]),
    ...moreCrls,
  ].map((list) => value('EncapsulatedCRLValue', list));
  const listed = crls.length === 0 ? '' : `<xades:CRLValues>${crls.join('')}</xades:CRLValues>`;
  const answered =
    crl === undefined ? `<xades:OCSPValues>${value('EncapsulatedOCSPValue', answer)}</xades:OCSPValues>` : '';
  return `<xades:CertificateValues>${brought.join('')}</xades:CertificateValues><xades:RevocationValues>${listed}${answered}</xades:RevocationValues>`;
}
