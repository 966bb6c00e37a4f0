import { hash as digestOf } from 'node:crypto';
import type { Certificate } from '../certificates/read-certificate.ts';
import { readDer } from '../der/der.ts';
import { readInteger } from '../der/read-values.ts';
import type { Findings } from '../report/findings.ts';
import { attribute, childOf, childrenOf, down, theChild, trimmed } from '../xml/find.ts';
import { DS, XADES } from '../xml/namespaces.ts';
import { readBase64 } from '../xml/read-base64.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { digestNamed } from '../xml-signature/algorithms.ts';
import { isValueOf } from '../xml-signature/verify-signature-value.ts';
import type { XadesSignature } from './read-xades.ts';

/** A chain is a handful of certificates; more would only cost time. */
const MOST_NAMED = 20;

/**
 * Finds the certificate with which the signature value was made, among its own and others in the file, and checks that
 * the signed properties name it: otherwise another certificate for the same key could be substituted.
 */
export function checkSigningCertificate(
  signature: XadesSignature,
  own: readonly Certificate[],
  extra: readonly Certificate[],
  findings: Findings,
): Certificate | undefined {
  const named = namedCertificates(signature);
  const candidates = [...own, ...extra];
  if (candidates.length === 0) {
    findings.add('signing-certificate-missing', 'the signature carries no certificate');
    return undefined;
  }
  // The named one first, so that a wrong signature value is reported for the right certificate.
  const certificate =
    candidates.find((each) => named.length > 0 && isNamedInAll(each, named)) ??
    own.find(({ key }) => isValueOf(signature, key)) ??
    own[0];
  if (certificate === undefined) {
    findings.add('signing-certificate-missing', 'the certificate that the signature names is not there');
    return undefined;
  }
  checkValue(signature, certificate, findings);
  if (named.length === 0) {
    findings.add('signing-certificate-not-bound', 'the signed properties do not name the signing certificate');
  } else if (!isNamedInAll(certificate, named)) {
    findings.add('signing-certificate-differs', 'the signed properties name another certificate');
  }
  return certificate;
}

function checkValue(signature: XadesSignature, certificate: Certificate, findings: Findings): void {
  if (signature.algorithm.hash === undefined) {
    findings.add('algorithm-unknown', `the signature algorithm "${signature.algorithm.oid}" is not known`);
  } else if (certificate.key.kind === 'other') {
    findings.add('algorithm-unknown', 'the signer’s key is of a kind, or on a curve, that is not relied on');
  } else if (!isValueOf(signature, certificate.key)) {
    findings.add('signature-value-wrong', 'the signature value does not fit what was signed');
  }
}

/** SigningCertificate names the signer and may name issuers too; V2 is its newer form. */
function namedCertificates({ signedSignatureProperties: properties }: XadesSignature): XmlElement[][] {
  if (properties === undefined) return [];
  return ['SigningCertificate', 'SigningCertificateV2'].flatMap((local) => {
    const list = childOf(properties, XADES, local);
    return list === undefined ? [] : [childrenOf(list, XADES, 'Cert').slice(0, MOST_NAMED)];
  });
}

function isNamedInAll(certificate: Certificate, lists: readonly XmlElement[][]): boolean {
  return lists.every((names) => names.some((name) => isNamed(certificate, name)));
}

function isNamed(certificate: Certificate, name: XmlElement): boolean {
  const digest = theChild(name, XADES, 'CertDigest');
  const hash = digestNamed(attribute(theChild(digest, DS, 'DigestMethod'), 'Algorithm') ?? '');
  if (hash === undefined) return false;
  const value = readBase64(theChild(digest, DS, 'DigestValue'));
  if (!digestOf(hash, certificate.raw, 'buffer').equals(value)) return false;
  const serial = down(name, [XADES, 'IssuerSerial'], [DS, 'X509SerialNumber']);
  if (serial !== undefined && trimmed(serial) !== certificate.serial.toString()) return false;
  const second = childOf(name, XADES, 'IssuerSerialV2');
  return second === undefined || readInteger(readDer(readBase64(second)).child(1, 0x02)) === certificate.serial;
}
