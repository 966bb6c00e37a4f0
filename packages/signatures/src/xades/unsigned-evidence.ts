import type { Findings } from '../report/findings.ts';
import { type RawEvidence, readUnsigned } from '../revocation/evidence.ts';
import { descendantsOf } from '../xml/find.ts';
import { XADES } from '../xml/namespaces.ts';
import { readBase64 } from '../xml/read-base64.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import type { XadesSignature } from './read-xades.ts';

/** The certificates, OCSP answers and revocation lists stored in a signature (level LT), each read on its own. */
export function unsignedEvidence(signature: XadesSignature, findings: Findings): RawEvidence {
  const all = (local: string): Uint8Array[] =>
    signature.unsignedProperties
      .filter(isEvidence)
      .flatMap((each) => descendantsOf(each, XADES, local))
      .flatMap((each) => readUnsigned(() => readBase64(each), findings) ?? []);
  return {
    certificates: [...signature.certificates, ...all('EncapsulatedX509Certificate')],
    ocspAnswers: all('EncapsulatedOCSPValue'),
    crls: all('EncapsulatedCRLValue'),
  };
}

function isEvidence({ local }: XmlElement): boolean {
  return /^(CertificateValues|RevocationValues|TimeStampValidationData|AttrAuthoritiesCertValues|AttributeRevocationValues)$/.test(
    local,
  );
}
