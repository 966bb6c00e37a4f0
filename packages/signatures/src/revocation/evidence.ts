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

/** Real signatures contain a dozen certificates; hundreds that can be read would only cost time. */
export const MOST_PIECES = 100;

/**
 * Reads every readable piece. Anybody can add one, so an unreadable one, or one too many, is only reported; if it was
 * needed, a later check finds it missing.
 */
export function readEvidence(raw: RawEvidence, findings: Findings): Evidence {
  const readAll = <Read>(pieces: readonly Uint8Array[], read: (bytes: Uint8Array) => Read): Read[] => {
    const all: Read[] = [];
    for (const bytes of withoutRepeats(pieces)) {
      if (all.length === MOST_PIECES) {
        findings.add('revocation-unused', 'more certificates or revocation data than a signature needs');
        break;
      }
      const piece = readUnsigned(() => read(bytes), findings);
      if (piece !== undefined) all.push(piece);
    }
    return all;
  };
  const ocspAnswers = readAll(raw.ocspAnswers, readOcspAnswer);
  return {
    certificates: [...readAll(raw.certificates, readCertificate), ...ocspAnswers.flatMap((each) => each.certificates)],
    ocspAnswers,
    crls: readAll(raw.crls, readCrl),
  };
}

/** A piece that no signature covers; undefined, and reported, if it cannot be read. */
export function readUnsigned<Read>(read: () => Read, findings: Findings): Read | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    findings.add('revocation-unused', error.message);
    return undefined;
  }
}

function withoutRepeats(pieces: readonly Uint8Array[]): Uint8Array[] {
  return [...new Map(pieces.map((bytes) => [Buffer.from(bytes).toString('latin1'), bytes])).values()];
}
