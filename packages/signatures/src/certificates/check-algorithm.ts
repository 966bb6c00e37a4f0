import type { Context } from '../context.ts';
import type { Findings } from '../report/findings.ts';
import type { Certificate } from './read-certificate.ts';
import type { SignatureAlgorithm } from './signature-algorithm.ts';
import { weakness } from './weak-algorithm.ts';

/**
 * The signature's own algorithm: one that is too weak today proves nothing, unless it was archived before it became
 * weak.
 */
export function checkAlgorithm(
  signer: Certificate,
  algorithm: SignatureAlgorithm,
  { policy }: Context,
  findings: Findings,
): void {
  const weak = weakness(signer.key, algorithm, policy.smallestRsaKey);
  if (weak !== undefined) findings.add('algorithm-weak', `signed with ${weak}`);
}
