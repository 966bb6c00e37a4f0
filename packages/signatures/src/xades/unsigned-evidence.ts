import { type Certificate, readCertificate } from '../certificates/read-certificate.ts';
import type { Findings } from '../report/findings.ts';
import { MOST_PIECES, type RawEvidence, readUnsigned } from '../revocation/evidence.ts';
import { descendantsOf } from '../xml/find.ts';
import { XADES } from '../xml/namespaces.ts';
import { readBase64 } from '../xml/read-base64.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import type { XadesSignature } from './read-xades.ts';

/** The certificates of the key information that can be read. */
export function ownCertificates(signature: XadesSignature, findings: Findings): Certificate[] {
  return signature.certificates
    .slice(0, MOST_PIECES)
    .flatMap((each) => readUnsigned(() => readCertificate(readBase64(each)), findings) ?? []);
}

/** The certificates, OCSP answers and revocation lists stored in a signature (level LT), each read on its own. */
export function unsignedEvidence(
  signature: XadesSignature,
  own: readonly Certificate[],
  findings: Findings,
): RawEvidence {
  const all = (local: string): Uint8Array[] =>
    signature.unsignedProperties
      .filter(isEvidence)
      .flatMap((each) => descendantsOf(each, XADES, local))
      .flatMap((each) => readUnsigned(() => readBase64(each), findings) ?? []);
  return {
    certificates: [...own.map(({ raw }) => raw), ...all('EncapsulatedX509Certificate')],
    ocspAnswers: all('EncapsulatedOCSPValue'),
    crls: all('EncapsulatedCRLValue'),
  };
}

function isEvidence({ local }: XmlElement): boolean {
  return /^(CertificateValues|RevocationValues|TimeStampValidationData|AttrAuthoritiesCertValues|AttributeRevocationValues)$/.test(
    local,
  );
}
