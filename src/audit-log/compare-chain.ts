import { type Evidence, noCentre } from '#acting/index.ts';
import { slicesOf } from './chain-slice.ts';
import type { EvidenceFaults } from './compare-records.ts';
import { type EvidenceFault, mostNamed } from './compare-records.ts';
import { GatheredTold } from './gathered-told.ts';
import { inLanes } from './in-lanes.ts';
import { plainEvidence } from './tellers.ts';
import { tellSlices } from './verify-slices.ts';
import type { VerifyingThreads } from './verifying-threads.ts';

/**
 * Compares the records of a chain with what its entries up to one tell, one table after another: those of the evidence at these
 * places. `told` is the first part; a very long chain is read again for each of the others.
 */
export async function compareChain(
  threads: VerifyingThreads,
  { chain, upTo, places }: { readonly chain: string; readonly upTo: number; readonly places: readonly number[] },
  told: GatheredTold,
): Promise<EvidenceFaults[]> {
  let faults: EvidenceFaults[] = [];
  for (let number = 0; number < told.part.of; number += 1) {
    const ofPart = number === 0 ? told : new GatheredTold({ ...told.part, number });
    if (number > 0) await tellSlices(threads, slicesOf({ chain, after: 0, upTo }, threads.count), ofPart);
    const found = await inLanes(places, threads.count, (place) => {
      const evidence = threads.evidence[place];
      if (!evidence) throw new Error('there is no such evidence');
      const { part } = ofPart;
      return threads.run('compare', {
        ...{ chain, upTo, part, told: ofPart.of(place) },
        isTold: isToldIn(chain, evidence),
        evidence: plainEvidence(evidence),
      });
    });
    faults = found.map((one, at) => together(faults[at], one));
  }
  return faults;
}

/** True if entries of this chain tell of these rows. */
export function isToldIn(chain: string, { centre }: Pick<Evidence, 'centre'>): boolean {
  return (chain === noCentre) === (centre === null);
}

/** The faults of one table, found in two parts of it. */
export function together(some: EvidenceFaults | undefined, others: EvidenceFaults): EvidenceFaults {
  if (!some) return others;
  return {
    untold: some.untold + others.untold,
    gone: some.gone + others.gone,
    first: [...some.first, ...others.first].toSorted(inOrder).slice(0, mostNamed),
  };
}

function inOrder(a: EvidenceFault, b: EvidenceFault): number {
  return a.chain + a.key < b.chain + b.key ? -1 : 1;
}
