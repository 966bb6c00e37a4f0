import { checkValidity } from './certificates/check-validity.ts';
import type { Certificate } from './certificates/read-certificate.ts';
import type { Context } from './context.ts';
import type { Findings } from './report/findings.ts';
import type { Qualification } from './report/report.ts';
import { checkIntermediates } from './revocation/check-intermediates.ts';
import { checkRevocation, type SigningMoment } from './revocation/check-revocation.ts';
import type { Evidence } from './revocation/evidence.ts';
import type { RevocationStatement } from './revocation/revocation.ts';
import { checkChain } from './trust/check-chain.ts';
import { isFreshEnough } from './trust/check-freshness.ts';
import type { Chain } from './trust/find-chain.ts';
import { qualify } from './trust/qualify.ts';
import type { TrustedService } from './trust/trusted-service.ts';

const NON_REPUDIATION = 1;

/**
 * The second half of validation, the same for XAdES and PAdES, after the cryptography was found valid: who signed,
 * whether their certificate was valid at the moment of signing, and what legal value the signature has.
 */
export function judgeSigner(
  signer: Certificate,
  signing: SigningMoment,
  evidence: Evidence,
  context: Context,
  findings: Findings,
): { revocation: RevocationStatement | undefined; qualification: Qualification } {
  checkValidity(signer, signing, findings);
  // EN 319 412-2, 4.3.2: a certificate for signing content needs this bit. One without it is for authentication, such
  // as the second certificate on an identity card, and its holder never agreed to sign with it.
  if (signer.extensions.keyUsage?.[NON_REPUDIATION] === false) {
    findings.add('certificate-use', 'the certificate is not for signing');
  }
  // Without a stamp nobody knows when it signed.
  if (signing.stamped) findings.reach('certificate');
  else findings.leaveOpen('certificate');
  const chain = checkChain(
    signer,
    [...evidence.certificates, ...context.asked.certificates],
    signing,
    context,
    findings,
  );
  const issuer = chain?.certificates[1];
  if (chain === undefined || issuer === undefined) return { revocation: undefined, qualification: 'N/A' };
  const revocation = checkRevocation(signer, issuer, signing, evidence, context, findings);
  findings.reach('revocation');
  checkIntermediates(chain, signing, evidence, context, findings);
  findings.reach('trust');
  const qualification = qualify(signer, listingsOf(chain, context), signing.moment, findings);
  findings.reach('qualification');
  return { revocation, qualification };
}

/** Every listing of the authority's key in lists that are up to date. */
function listingsOf({ certificates, service }: Chain, context: Context): readonly TrustedService[] {
  const authority = certificates.at(-1);
  const all = authority === undefined ? [] : context.trust.servicesOf(authority);
  return all.filter((each) => each === service || isFreshEnough(each, context));
}
