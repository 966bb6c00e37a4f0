import type { Certificate } from '../certificates/read-certificate.ts';
import type { Findings } from './findings.ts';

/**
 * After the signature value was held against the signer's certificate. Digests that fit say that nothing was changed only if somebody
 * signed them.
 */
export function reachSigned(signer: Certificate | undefined, findings: Findings): void {
  if (signer !== undefined) findings.reach('signer');
  const isVerified =
    signer !== undefined && !findings.has('signature-value-wrong') && !findings.has('algorithm-unknown');
  if (isVerified) findings.reach('content');
  else findings.leaveOpen('content');
}
