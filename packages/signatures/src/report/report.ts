import type { Check, CheckResult } from './checks.ts';
import type { FindingCode } from './finding-codes.ts';
import type { Indication, SubIndication } from './indications.ts';

/**
 * The result for one signed file, in the terms of ETSI EN 319 102-1. Plain data, so that it can be stored as JSON
 * permanently.
 */
export interface ValidationReport {
  engine: string;
  policy: string;
  /** The moment as of which the file was validated, not the moment when the program ran. */
  time: string;
  document: SignedDocument;
  container: { verdict: 'ok' | 'rejected'; findings: Finding[] };
  signatures: SignatureReport[];
  trustLists: TrustListReport[];
  /** Who was asked beside the file, where a channel is configured. */
  asked?: AskedReport[];
}

/** An answer from outside: its SHA-256 and, if not large, the answer itself in base64. Absent: nobody answered. */
export interface AskedReport {
  kind: 'OCSP' | 'CRL' | 'issuer';
  address: string;
  sha256?: string;
  answer?: string;
}

/** The validated file. Digests are SHA-256 in lower-case hexadecimal, sizes are bytes. */
export interface SignedDocument {
  sha256: string;
  kind: DocumentKind;
  /** The data files: what was signed, or should have been. */
  files: { name: string; sha256: string; size: number }[];
}

/** The kind of signed file, by its first bytes and its name; `unknown` if this package does not read it. */
export type DocumentKind = 'ASiC-E' | 'ASiC-S' | 'PDF' | 'unknown';

/** The result for one signature. Moments are ISO 8601 in UTC; `sub` says why an indication is not TOTAL-PASSED. */
export interface SignatureReport {
  id: string;
  indication: Indication;
  sub?: SubIndication;
  level: SignatureLevel;
  qualification: Qualification;
  /** The earliest moment by which the signature is proved to have existed. */
  bestSignatureTime?: string;
  /** The time of the signer's own clock; it proves nothing. */
  claimedTime?: string;
  signer: { name: string; serialNumber?: string; country?: string };
  timeStamps: { time: string; tsa: string; qualified: boolean; ok: boolean }[];
  revocation?: { source: 'OCSP' | 'CRL'; producedAt: string; status: 'good' | 'revoked' | 'unknown' };
  coveredFiles: string[];
  /** What became of each check. Reports that were not made by this validator, or before it had them, lack them. */
  checks?: Record<Check, CheckResult>;
  findings: Finding[];
}

/** Baseline levels: basic, with time, with long-term data, with archive time. */
export type SignatureLevel = 'B' | 'T' | 'LT' | 'LTA';

/**
 * The legal value of a signature at its time, from the certificate and the trusted lists: qualified signature or seal
 * (QESig, QESeal), advanced on a qualified certificate (AdESig-QC, AdESeal-QC), advanced, or not known (N/A).
 */
export type Qualification = 'QESig' | 'QESeal' | 'AdESig-QC' | 'AdESeal-QC' | 'AdES' | 'N/A';

/** One finding. `detail` is English for specialists; texts for everybody are in `reportWords`, by the code. */
export interface Finding {
  code: FindingCode;
  severity: 'error' | 'warning';
  detail: string;
}

/**
 * A trusted list that was used, by its sequence number and SHA-256. `stale`: its next update was due before the moment
 * of validation.
 */
export interface TrustListReport {
  territory: string;
  sequence: number;
  sha256: string;
  nextUpdate: string;
  stale: boolean;
}
