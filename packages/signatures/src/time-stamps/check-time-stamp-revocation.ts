import type { Certificate } from '../certificates/read-certificate.ts';
import type { Context } from '../context.ts';
import { inWords, type Moment } from '../moment.ts';
import type { Findings } from '../report/findings.ts';
import type { Evidence } from '../revocation/evidence.ts';
import { findStatements } from '../revocation/find-statements.ts';
import type { Chain } from '../trust/find-chain.ts';

/** RFC 3161, 4.1: unspecified, changed affiliation, superseded, ceased. The key is still nobody else's. */
const KEY_WAS_KEPT = new Set([0, 3, 4, 5]);

/**
 * Whether the file itself says that a certificate of the time stamp's chain was revoked by the time stamped, or ever, unless
 * for a reason that leaves earlier stamps good: whoever has the key can stamp any time. Files need not say anything about
 * it, since the list that names the service is renewed when it is withdrawn.
 */
export function checkTimeStampRevocation(
  { certificates }: Chain,
  time: Moment,
  evidence: Evidence,
  context: Context,
  findings: Findings,
): void {
  for (const [index, certificate] of certificates.entries()) {
    const issuer = certificates[index + 1] ?? issuerOf(certificate, evidence, context);
    if (issuer === undefined) continue;
    for (const { revocation } of findStatements(certificate, issuer, evidence, context).statements) {
      if (revocation.status !== 'revoked') continue;
      if (revocation.since > time && KEY_WAS_KEPT.has(revocation.reason ?? Number.NaN)) continue;
      findings.add('time-stamp-certificate-revoked', `revoked since ${inWords(revocation.since)}`);
    }
  }
}

/** Who issued a listed certificate: a list need not say so. */
function issuerOf(certificate: Certificate, evidence: Evidence, { trust }: Context): Certificate | undefined {
  return [...trust.issuersOf(certificate), ...evidence.certificates].find((each) =>
    trust.isIssuedBy(certificate, each),
  );
}
