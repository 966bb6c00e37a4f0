import type { Certificate } from '../certificates/read-certificate.ts';
import type { Context } from '../context.ts';
import { inWords, type Moment } from '../moment.ts';
import type { Findings } from '../report/findings.ts';
import { bestChain } from '../trust/best-chain.ts';
import { checkFreshness } from '../trust/check-freshness.ts';
import { type Chain, findChains } from '../trust/find-chain.ts';
import { isGranted, periodAt } from '../trust/trusted-service.ts';

const QUALIFIED = 'TSA/QTST';
/** A time-stamping service for qualified signatures, as lists called it before QTST existed. */
const FOR_QUALIFIED = 'TSA/TSS-QC';
const codes = {
  constraint: 'time-stamp-chain-constraint',
  weak: 'time-stamp-algorithm-weak',
  old: 'chain-old-algorithm',
} as const;
const types = new Set([QUALIFIED, FOR_QUALIFIED, 'TSA/TSS-AdESQCandQES', 'TSA', 'anchor']);

/** Looks up the time-stamping service in the lists, in their state at the moment of the stamp. */
export function checkTimeStampService(
  signer: Certificate,
  pool: readonly Certificate[],
  time: Moment,
  context: Context,
  findings: Findings,
): { qualified: boolean; chain?: Chain } {
  const chains = findChains(signer, pool, context.trust, (service) => types.has(periodAt(service, time)?.type ?? ''));
  // Only a time stamp over this one could prove how old its certificates are, so no old digest is excused.
  const chain = bestChain(chains, rankAt(time), { moment: time, stamped: false }, context.policy);
  if (chain === undefined) {
    findings.add('time-stamp-service-unknown', 'no trusted list or anchor knows this time-stamping service');
    return { qualified: false };
  }
  const period = periodAt(chain.service, time);
  if (period === undefined || !isGranted(period)) {
    findings.add('time-stamp-service-not-granted', `${chain.service.name} was ${period?.status} at ${inWords(time)}`);
    return { qualified: false, chain };
  }
  checkFreshness(chain.service, context, findings);
  for (const { kind, detail } of chain.faults) findings.add(codes[kind], detail);
  const qualified = period.type === QUALIFIED;
  if (qualified || period.type === 'anchor') return { qualified, chain };
  if (time >= context.policy.qualifiedStampsFrom) {
    findings.add('time-stamp-service-not-qualified', `${chain.service.name} is listed as ${period.type}`);
  } else findings.add('time-stamp-before-qualified-services', `${chain.service.name} was listed as ${period.type}`);
  return { qualified: false, chain };
}

/** A granted qualified service first, then any granted one, then any other, to be named in the finding. */
function rankAt(time: Moment): (chain: Chain) => number {
  return ({ service }) => {
    const period = periodAt(service, time);
    if (period === undefined || !isGranted(period)) return 2;
    return period.type === QUALIFIED ? 0 : 1;
  };
}
