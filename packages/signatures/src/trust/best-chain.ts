import type { Moment } from '../moment.ts';
import type { ReadPolicy } from '../policy.ts';
import type { Chain } from './find-chain.ts';
import { type PathFault, pathFaults } from './path-faults.ts';

/** A chain, with what is wrong with it. */
export interface JudgedChain extends Chain {
  faults: readonly PathFault[];
}

/**
 * The chain of the lowest rank. Of those with the same rank, one that holds is taken before one that does not: anybody can put a
 * certificate into a file.
 */
export function bestChain(
  chains: readonly Chain[],
  rank: (chain: Chain) => number,
  signing: { moment: Moment; stamped: boolean },
  policy: ReadPolicy,
): JudgedChain | undefined {
  return chains
    .map((chain) => ({ ...chain, faults: pathFaults(chain.certificates, signing, policy) }))
    .toSorted((a, b) => rank(a) - rank(b) || a.faults.length - b.faults.length)[0];
}
