import type { RawEvidence } from '../revocation/evidence.ts';
import type { Cms } from '../time-stamps/read-cms.ts';
import { theValue } from '../time-stamps/read-signer-info.ts';

/** Adobe's signed attribute with revocation data from the moment of signing. */
const REVOCATION_ARCHIVAL = '1.2.840.113583.1.1.8';

/** The certificates and revocation data inside the signature itself. */
export function cmsEvidence({ certificates, crls, signer }: Cms): RawEvidence {
  const archival = theValue(signer.signedAttributes, REVOCATION_ARCHIVAL);
  const inside = (tag: number) =>
    archival
      ?.tagged(tag)
      ?.child(0, 0x30)
      .children.map((each) => each.raw) ?? [];
  return {
    certificates,
    crls: [...crls, ...inside(0xa0)],
    ocspAnswers: inside(0xa1),
  };
}
