import type { Certificate } from '../certificates/read-certificate.ts';
import { weakness } from '../certificates/weak-algorithm.ts';
import type { Context } from '../context.ts';
import { inWords, type Moment } from '../moment.ts';
import type { Findings } from '../report/findings.ts';
import { checkFreshness } from './check-freshness.ts';
import { type Chain, findChains } from './find-chain.ts';
import { isGranted, periodAt } from './trusted-service.ts';

/** Services that may confirm signers. Only CA/QC can make a signature qualified. */
const types = new Set(['CA/QC', 'CA/PKC', 'anchor']);

/**
 * Finds the signer's chain to a listed authority, in the lists' state at the moment of signing, and checks the chain's
 * conditions.
 */
export function checkChain(
  signer: Certificate,
  pool: readonly Certificate[],
  signing: { moment: Moment; stamped: boolean },
  context: Context,
  findings: Findings,
): Chain | undefined {
  const { moment } = signing;
  const rank = ({ service }: Chain): number => {
    const period = periodAt(service, moment);
    if (period === undefined || !isGranted(period)) return 3;
    return ['CA/QC', 'CA/PKC'].indexOf(period.type) === -1 ? 2 : ['CA/QC', 'CA/PKC'].indexOf(period.type);
  };
  const chain = findChains(signer, pool, context.trust, (service) => types.has(periodAt(service, moment)?.type ?? ''))
    // A listing of the signer's own certificate would not say what it is for: an authority must have issued it.
    .filter(({ certificates }) => certificates.length > 1)
    .toSorted((a, b) => rank(a) - rank(b))[0];
  if (chain === undefined) {
    findings.add('chain-not-found', 'no trusted list or anchor knows the issuer of the signer’s certificate');
    return undefined;
  }
  const period = periodAt(chain.service, moment);
  if (period === undefined || !isGranted(period)) {
    findings.add('chain-service-not-granted', `${chain.service.name} was ${period?.status} at ${inWords(moment)}`);
  }
  checkFreshness(chain.service, context, findings);
  checkLinks(chain, signing, context, findings);
  return chain;
}

/** RFC 5280, 6: each certificate within its validity, no unknown critical extension, no path longer than allowed. */
function checkLinks(
  { certificates }: Chain,
  { moment, stamped }: { moment: Moment; stamped: boolean },
  { policy }: Context,
  findings: Findings,
): void {
  for (const [depth, certificate] of certificates.entries()) {
    const issuer = certificates[depth + 1];
    const { unknownCritical, pathLength } = certificate.extensions;
    if (unknownCritical.length > 0) {
      findings.add('chain-constraint', `an extension we do not know is critical: ${unknownCritical.join(', ')}`);
    }
    if (depth > 0 && pathLength !== undefined && depth - 1 > pathLength) {
      findings.add('chain-constraint', 'the chain is longer than an authority in it allows');
    }
    const isListed = issuer === undefined;
    // A listed authority is trusted by the list; certificates between must be within their own validity.
    if (depth > 0 && !isListed && (moment < certificate.notBefore || moment > certificate.notAfter)) {
      findings.add('chain-constraint', 'an authority in the chain was outside its time');
    }
    if (issuer !== undefined) {
      const weak = weakness(issuer.key, certificate.signatureAlgorithm, policy.smallestRsaKey);
      const isProved = weak === 'SHA-1' && stamped && moment < policy.sha1CertificatesUntil;
      if (weak !== undefined) {
        const code = isProved ? 'chain-old-algorithm' : 'algorithm-weak';
        findings.add(code, `a certificate of the chain is signed with ${weak}`);
      }
    }
  }
}
