import { aboutRevocation } from '../asking/questions-about.ts';
import type { Context } from '../context.ts';
import type { Findings } from '../report/findings.ts';
import type { Chain } from '../trust/find-chain.ts';
import type { SigningMoment } from './check-revocation.ts';
import type { Evidence } from './evidence.ts';
import { findStatements } from './find-statements.ts';

/**
 * Authorities between the signer's issuer and the listed one: none of them may have been revoked by the time of
 * signing.
 */
export function checkIntermediates(
  { certificates }: Chain,
  signing: SigningMoment,
  evidence: Evidence,
  context: Context,
  findings: Findings,
): void {
  for (const [index, authority] of certificates.entries()) {
    const issuer = certificates[index + 1];
    if (index === 0 || issuer === undefined) continue;
    const { statements } = findStatements(authority, issuer, evidence, context);
    if (statements.every(({ revocation }) => revocation.status === 'unknown')) {
      context.open.push(...aboutRevocation(authority, issuer));
      findings.add('revocation-missing', 'the file brings no word on revocation of an authority in the chain');
    }
    for (const { revocation } of statements) {
      if (revocation.status === 'revoked' && revocation.since <= signing.moment) {
        findings.add('authority-revoked', 'an authority in the chain was revoked before the signature was made');
      }
    }
  }
}
