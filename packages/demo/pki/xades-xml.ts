import type { KeyObject } from 'node:crypto';
import type { CanonicalForm } from '#signatures/xml/canonical-namespaces.ts';
import { ASIC, DS, XADES, XADES141 } from '#signatures/xml/namespaces.ts';
import { xmlSignatureMethod } from './xml-signature-method.ts';

/** The parts of a signature file; each is empty until its step of signing. */
export interface XadesParts {
  form: CanonicalForm['kind'];
  key: KeyObject;
  digest: 'sha256' | 'sha1';
  pss: boolean;
  certificate: string;
  certificateDigest: string;
  signingTime: string;
  files: readonly { name: string; digest: string }[];
  propertiesDigest: string;
  value: string;
  unsigned: string;
}

const methods = {
  '1.0': 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315',
  '1.1': 'http://www.w3.org/2006/12/xml-c14n11',
  exclusive: 'http://www.w3.org/2001/10/xml-exc-c14n#',
} as const;

const DIGEST = '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>';

/** The signature file of an ASiC-E container, in the form that Latvian tools give it. */
export function xadesXml(parts: XadesParts): Buffer {
  const { form, key, digest, pss, certificate, value, unsigned } = parts;
  const unsignedXml =
    unsigned === ''
      ? ''
      : `<xades:UnsignedProperties><xades:UnsignedSignatureProperties>${unsigned}</xades:UnsignedSignatureProperties></xades:UnsignedProperties>`;
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><asic:XAdESSignatures xmlns:asic="${ASIC}" xmlns:ds="${DS}" xmlns:xades="${XADES}" xmlns:xades141="${XADES141}"><ds:Signature Id="S0"><ds:SignedInfo><ds:CanonicalizationMethod Algorithm="${methods[form]}"/><ds:SignatureMethod Algorithm="${xmlSignatureMethod(key, digest, pss)}"/>${referencesXml(parts)}</ds:SignedInfo><ds:SignatureValue Id="S0-value">${value}</ds:SignatureValue><ds:KeyInfo><ds:X509Data><ds:X509Certificate>${certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo><ds:Object><xades:QualifyingProperties Target="#S0">${signedPropertiesXml(parts)}${unsignedXml}</xades:QualifyingProperties></ds:Object></ds:Signature></asic:XAdESSignatures>`,
  );
}

function referencesXml({ files, propertiesDigest, form }: XadesParts): string {
  const each = files.map(
    ({ name, digest }, index) =>
      `<ds:Reference Id="S0-file${index}" URI="${encodeURI(name).replace(/[#?&]/g, encodeURIComponent)}">${DIGEST}<ds:DigestValue>${digest}</ds:DigestValue></ds:Reference>`,
  );
  return `${each.join('')}<ds:Reference Type="http://uri.etsi.org/01903#SignedProperties" URI="#S0-properties"><ds:Transforms><ds:Transform Algorithm="${methods[form]}"/></ds:Transforms>${DIGEST}<ds:DigestValue>${propertiesDigest}</ds:DigestValue></ds:Reference>`;
}

function signedPropertiesXml({ signingTime, certificateDigest, files }: XadesParts): string {
  const formats = files.map(
    (_, index) =>
      `<xades:DataObjectFormat ObjectReference="#S0-file${index}"><xades:MimeType>application/octet-stream</xades:MimeType></xades:DataObjectFormat>`,
  );
  return `<xades:SignedProperties Id="S0-properties"><xades:SignedSignatureProperties><xades:SigningTime>${signingTime}</xades:SigningTime><xades:SigningCertificateV2><xades:Cert><xades:CertDigest>${DIGEST}<ds:DigestValue>${certificateDigest}</ds:DigestValue></xades:CertDigest></xades:Cert></xades:SigningCertificateV2></xades:SignedSignatureProperties><xades:SignedDataObjectProperties>${formats.join('')}</xades:SignedDataObjectProperties></xades:SignedProperties>`;
}
