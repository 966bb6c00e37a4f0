import { DAY, MINUTE, type Moment, readMoment } from './moment.ts';

/** The choices that the standards leave to the party that relies on a signature. Every report names the policy. */
export interface ValidationPolicy {
  /** Named in every report; a changed policy needs a new name. */
  readonly id: string;
  /** Use lists past their next update, as an administrator decided: the report still calls them stale. */
  readonly acceptStaleTrustLists: boolean;
  /**
   * From this moment (ISO 8601) a time stamp must come from a qualified service (TSA/QTST); before it TSA/TSS-QC only warns.
   */
  readonly qualifiedStampsFrom: string;
  /** An OCSP answer this many milliseconds later than the time stamp gets a first and a second warning. */
  readonly revocationLateAfter: number;
  readonly revocationVeryLateAfter: number;
  /** Bits. */
  readonly smallestRsaKey: number;
  /**
   * A certificate signed with SHA-1 is still accepted if a time stamp proves that it existed before this moment (ISO
   * 8601), when nobody could make two with one digest. Signatures and time stamps with SHA-1 are never accepted.
   */
  readonly sha1CertificatesUntil: string;
}

/** The default policy. Its id is in the report, so a report names the rules by which it was made. */
export const standardPolicy: ValidationPolicy = {
  id: 'eidas-validate-2026-2',
  acceptStaleTrustLists: false,
  qualifiedStampsFrom: '2018-01-16T00:00:00Z',
  revocationLateAfter: 15 * MINUTE,
  revocationVeryLateAfter: DAY,
  smallestRsaKey: 2048,
  sha1CertificatesUntil: '2017-01-01T00:00:00Z',
};

/** A policy with its moments parsed, for the checks to compare with. */
export interface ReadPolicy extends Omit<ValidationPolicy, 'qualifiedStampsFrom' | 'sha1CertificatesUntil'> {
  readonly qualifiedStampsFrom: Moment;
  readonly sha1CertificatesUntil: Moment;
}

/** Throws a RangeError that names the invalid moment. */
export function readPolicy(policy: ValidationPolicy): ReadPolicy {
  const { qualifiedStampsFrom, sha1CertificatesUntil } = policy;
  return {
    ...policy,
    qualifiedStampsFrom: readMoment(qualifiedStampsFrom, 'policy.qualifiedStampsFrom'),
    sha1CertificatesUntil: readMoment(sha1CertificatesUntil, 'policy.sha1CertificatesUntil'),
  };
}
