import type { BrokenLink } from './broken-link.ts';
import type { ChainSlice } from './chain-slice.ts';
import type { GatheredTold } from './gathered-told.ts';
import { inLanes } from './in-lanes.ts';
import type { VerifyingThreads } from './verifying-threads.ts';

/**
 * Has the threads verify slices of a chain that follow each other, and gathers what they tell; returns the broken links that were met,
 * the first of each slice. Where two meet they say the same: one ends with the hash from which the next begins.
 */
export async function verifySlices(
  threads: VerifyingThreads,
  slices: readonly ChainSlice[],
  told: GatheredTold,
): Promise<BrokenLink[]> {
  const verified = await inLanes(slices, threads.count, (slice) => threads.run('verify', slice, told.part));
  for (const slice of verified) told.add(slice.told);
  const links = verified.map(({ broken }) => broken);
  const seams = slices.slice(1).map(({ chain, after: number }, at): BrokenLink | undefined => {
    const [before, next] = [verified[at]?.ended, verified[at + 1]?.began];
    return before !== undefined && next !== undefined && before !== next
      ? { chain, number, fault: 'altered' }
      : undefined;
  });
  return [...links, ...seams].filter((link) => link !== undefined);
}

/** Has the threads gather what slices tell, which need not be verified. */
export async function tellSlices(
  threads: VerifyingThreads,
  slices: readonly ChainSlice[],
  told: GatheredTold,
): Promise<void> {
  const answers = await inLanes(slices, threads.count, (slice) => threads.run('tell', slice, told.part));
  for (const answer of answers) told.add(answer.told);
}
