import { aboutIssuer } from '../asking/questions-about.ts';
import type { Certificate } from '../certificates/read-certificate.ts';
import type { Context } from '../context.ts';
import { inWords, type Moment } from '../moment.ts';
import type { Findings } from '../report/findings.ts';
import { bestChain } from './best-chain.ts';
import { checkFreshness } from './check-freshness.ts';
import { type Chain, findChains } from './find-chain.ts';
import { isGranted, periodAt } from './trusted-service.ts';

/** Services that may confirm signers. Only CA/QC can make a signature qualified. */
const types = new Set(['CA/QC', 'CA/PKC', 'anchor']);
const codes = { constraint: 'chain-constraint', weak: 'algorithm-weak', old: 'chain-old-algorithm' } as const;

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
  const chains = findChains(signer, pool, context.trust, (service) => types.has(periodAt(service, moment)?.type ?? ''))
    // A listing of the signer's own certificate would not say what it is for: an authority must have issued it.
    .filter(({ certificates }) => certificates.length > 1);
  const chain = bestChain(chains, rank, signing, context.policy);
  if (chain === undefined) {
    for (const each of [signer, ...pool]) context.open.push(...aboutIssuer(each));
    findings.add('chain-not-found', 'no trusted list or anchor knows the issuer of the signer’s certificate');
    return undefined;
  }
  const period = periodAt(chain.service, moment);
  if (period === undefined || !isGranted(period)) {
    findings.add('chain-service-not-granted', `${chain.service.name} was ${period?.status} at ${inWords(moment)}`);
  }
  checkFreshness(chain.service, context, findings);
  for (const { kind, detail } of chain.faults) findings.add(codes[kind], detail, 'trust');
  return chain;
}
