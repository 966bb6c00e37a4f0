import { type Certificate, readCertificate } from '../certificates/read-certificate.ts';
import { Malformed } from '../malformed.ts';
import type { Findings } from '../report/findings.ts';
import { type Crl, readCrl } from './read-crl.ts';
import { type OcspAnswer, readOcspAnswer } from './read-ocsp.ts';

/** The certificates and revocation data in a signed file, collected from wherever its format stores them. */
export interface Evidence {
  certificates: Certificate[];
  ocspAnswers: OcspAnswer[];
  crls: Crl[];
}

export interface RawEvidence {
  certificates: readonly Uint8Array[];
  ocspAnswers: readonly Uint8Array[];
  crls: readonly Uint8Array[];
}

/** Real signatures contain a dozen certificates; hundreds would only cost time. */
const MOST_PIECES = 100;

/** Reads every readable piece. An unreadable one is reported; if it was needed, a later check finds it missing. */
export function readEvidence(raw: RawEvidence, findings: Findings): Evidence {
  if ([raw.certificates, raw.ocspAnswers, raw.crls].some(({ length }) => length > MOST_PIECES)) {
    throw new Malformed('more certificates or revocation data than a signature needs');
  }
  const readAll = <Read>(pieces: readonly Uint8Array[], read: (bytes: Uint8Array) => Read): Read[] =>
    pieces.flatMap((bytes) => {
      try {
        return [read(bytes)];
      } catch (error) {
        if (!(error instanceof Malformed)) throw error;
        findings.add('revocation-unused', error.message);
        return [];
      }
    });
  const ocspAnswers = readAll(raw.ocspAnswers, readOcspAnswer);
  return {
    certificates: [...readAll(raw.certificates, readCertificate), ...ocspAnswers.flatMap((each) => each.certificates)],
    ocspAnswers,
    crls: readAll(raw.crls, readCrl),
  };
}
