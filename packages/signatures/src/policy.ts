import { DAY, MINUTE, type Moment } from './moment.ts';

/** The choices the standards leave to whoever relies on a signature. Kept by name in every report. */
export interface ValidationPolicy {
  id: string;
  /** Use lists past their next update, as an administrator decided: the report still says they are stale. */
  acceptStaleTrustLists: boolean;
  /** From this moment a time stamp must come from a qualified service (TSA/QTST); before it TSA/TSS-QC only warns. */
  qualifiedStampsFrom: Moment;
  /** An OCSP answer this much later than the time stamp gets a first and a second warning. */
  revocationLateAfter: number;
  revocationVeryLateAfter: number;
  smallestRsaKey: number;
  /**
   * A certificate signed with SHA-1 still counts when a time stamp proves that it existed before this moment, when
   * nobody could yet make two with one digest. Signatures and time stamps with SHA-1 never count.
   */
  sha1CertificatesUntil: Moment;
}

export const standardPolicy: ValidationPolicy = {
  id: 'tilts-2026-1',
  acceptStaleTrustLists: false,
  qualifiedStampsFrom: Date.UTC(2018, 0, 16),
  revocationLateAfter: 15 * MINUTE,
  revocationVeryLateAfter: DAY,
  smallestRsaKey: 2048,
  sha1CertificatesUntil: Date.UTC(2017, 0, 1),
};
