import type { Indication, SubIndication } from './indications.ts';

type Meaning = [Exclude<Indication, 'TOTAL-PASSED'>, SubIndication] | 'rejected' | 'warning';

/**
 * Every finding of the validator, and its effect on the answer. `rejected` applies to the container as a whole: nothing
 * in it is validated. The order is roughly that of the checks.
 */
export const meanings = {
  // The file itself.
  'not-a-signed-file': 'rejected',
  'container-malformed': 'rejected',
  'container-mimetype-wrong': 'rejected',
  'container-manifest-malformed': 'rejected',
  'container-mimetype-missing': 'warning',
  'container-mimetype-not-first': 'warning',
  'container-manifest-missing': 'warning',
  'container-extra-file': 'warning',
  'container-several-data-files': 'rejected',
  'no-signature': 'warning',
  'limit-exceeded': 'rejected',
  // Form.
  'format-malformed': ['TOTAL-FAILED', 'FORMAT_FAILURE'],
  'format-unsupported': ['INDETERMINATE', 'SIGNED_DATA_NOT_FOUND'],
  'manifest-disagrees': ['TOTAL-FAILED', 'FORMAT_FAILURE'],
  'media-type-disagrees': ['INDETERMINATE', 'SIG_CONSTRAINTS_FAILURE'],
  'signature-policy-unsupported': ['INDETERMINATE', 'SIGNATURE_POLICY_NOT_AVAILABLE'],
  'signature-policy-violated': ['TOTAL-FAILED', 'FORMAT_FAILURE'],
  // What was signed.
  'reference-unsupported': ['TOTAL-FAILED', 'FORMAT_FAILURE'],
  'signed-data-missing': ['INDETERMINATE', 'SIGNED_DATA_NOT_FOUND'],
  'reference-digest-differs': ['TOTAL-FAILED', 'HASH_FAILURE'],
  'file-not-covered': ['TOTAL-FAILED', 'FORMAT_FAILURE'],
  'signed-properties-not-signed': ['TOTAL-FAILED', 'FORMAT_FAILURE'],
  'byte-range-wrong': ['TOTAL-FAILED', 'FORMAT_FAILURE'],
  'changed-after-signing': ['TOTAL-FAILED', 'FORMAT_FAILURE'],
  'time-stamp-visible': ['INDETERMINATE', 'SIG_CONSTRAINTS_FAILURE'],
  // Who signed.
  'signing-certificate-missing': ['INDETERMINATE', 'NO_SIGNING_CERTIFICATE_FOUND'],
  'signing-certificate-differs': ['INDETERMINATE', 'NO_SIGNING_CERTIFICATE_FOUND'],
  'signing-certificate-not-bound': ['INDETERMINATE', 'SIG_CONSTRAINTS_FAILURE'],
  'signature-value-wrong': ['TOTAL-FAILED', 'SIG_CRYPTO_FAILURE'],
  'algorithm-unknown': ['INDETERMINATE', 'CRYPTO_CONSTRAINTS_FAILURE_NO_POE'],
  'algorithm-weak': ['INDETERMINATE', 'CRYPTO_CONSTRAINTS_FAILURE_NO_POE'],
  // When.
  'time-stamp-missing': 'warning',
  'time-stamp-malformed': ['TOTAL-FAILED', 'FORMAT_FAILURE'],
  'time-stamp-imprint-differs': ['TOTAL-FAILED', 'HASH_FAILURE'],
  'time-stamp-signature-wrong': ['TOTAL-FAILED', 'SIG_CRYPTO_FAILURE'],
  'time-stamp-signer-missing': ['INDETERMINATE', 'NO_SIGNING_CERTIFICATE_FOUND'],
  'time-stamp-certificate-unfit': ['INDETERMINATE', 'CHAIN_CONSTRAINTS_FAILURE'],
  'time-stamp-certificate-expired': ['INDETERMINATE', 'OUT_OF_BOUNDS_NO_POE'],
  'time-stamp-service-unknown': ['INDETERMINATE', 'NO_CERTIFICATE_CHAIN_FOUND'],
  'time-stamp-service-not-granted': ['INDETERMINATE', 'CERTIFICATE_CHAIN_GENERAL_FAILURE'],
  'time-stamp-service-not-qualified': ['INDETERMINATE', 'CHAIN_CONSTRAINTS_FAILURE'],
  'time-stamp-before-qualified-services': 'warning',
  'time-stamp-algorithm-weak': ['INDETERMINATE', 'CRYPTO_CONSTRAINTS_FAILURE_NO_POE'],
  'time-stamp-order': ['INDETERMINATE', 'TIMESTAMP_ORDER_FAILURE'],
  'time-stamp-after-validation': ['INDETERMINATE', 'TIMESTAMP_ORDER_FAILURE'],
  'time-stamp-certificate-not-bound': ['TOTAL-FAILED', 'FORMAT_FAILURE'],
  'time-stamp-chain-constraint': ['INDETERMINATE', 'CHAIN_CONSTRAINTS_FAILURE'],
  'time-stamp-certificate-revoked': ['INDETERMINATE', 'REVOKED_NO_POE'],
  'time-stamp-left-out': 'warning',
  'time-stamp-kind-ignored': 'warning',
  'counter-signature-ignored': 'warning',
  // Which authority confirms the signer.
  'chain-not-found': ['INDETERMINATE', 'NO_CERTIFICATE_CHAIN_FOUND'],
  'chain-service-not-granted': ['INDETERMINATE', 'CERTIFICATE_CHAIN_GENERAL_FAILURE'],
  'chain-constraint': ['INDETERMINATE', 'CHAIN_CONSTRAINTS_FAILURE'],
  'certificate-not-yet-valid': ['INDETERMINATE', 'NOT_YET_VALID'],
  'certificate-expired': ['INDETERMINATE', 'OUT_OF_BOUNDS_NO_POE'],
  'certificate-expired-before-stamp': ['TOTAL-FAILED', 'EXPIRED'],
  'certificate-not-yet-valid-at-stamp': ['TOTAL-FAILED', 'NOT_YET_VALID'],
  'certificate-use': ['INDETERMINATE', 'CHAIN_CONSTRAINTS_FAILURE'],
  'chain-old-algorithm': 'warning',
  // It may be a good signature, only not a qualified one.
  'certificate-issued-without-grant': 'warning',
  'trust-list-stale': ['INDETERMINATE', 'TRY_LATER'],
  // Whether the certificate was still valid.
  'revocation-missing': ['INDETERMINATE', 'TRY_LATER'],
  'revocation-not-answered': ['INDETERMINATE', 'TRY_LATER'],
  'revocation-untrusted': ['INDETERMINATE', 'TRY_LATER'],
  'revocation-before-stamp': ['INDETERMINATE', 'TRY_LATER'],
  'revocation-after-validation': ['INDETERMINATE', 'TRY_LATER'],
  'revocation-late': 'warning',
  'revocation-very-late': 'warning',
  'revocation-unused': 'warning',
  'certificate-revoked': ['TOTAL-FAILED', 'REVOKED'],
  'certificate-revoked-unstamped': ['INDETERMINATE', 'REVOKED_NO_POE'],
  'certificate-revoked-later': 'warning',
  'certificate-status-unknown': ['INDETERMINATE', 'TRY_LATER'],
  'authority-revoked': ['INDETERMINATE', 'REVOKED_CA_NO_POE'],
  // Long-term evidence and qualification.
  'archive-time-stamp-unsupported': 'warning',
  // Another engine could not be called, or gave an answer for which there is no code.
  'engine-failed': ['INDETERMINATE', 'TRY_LATER'],
  'engine-said': 'warning',
} as const satisfies Record<string, Meaning>;

/**
 * The name of one finding: a key of `meanings`, and of the texts in `reportWords`. The list is fixed; a report contains
 * no other codes.
 */
export type FindingCode = keyof typeof meanings;
