import type { Proof } from '../proof.ts';
import { cellIn, knows, membersAt, type Seen, type Sight } from './seen.ts';

/** Takes a proof into account if it holds: in whole numbers, without any rounding. A proof that does not hold proves nothing. */
export function takeProof(sight: Sight, proof: Proof): boolean {
  if (proof.length !== sight.counts.length || !isTable(sight, proof)) return false;
  const effects: [Seen, Map<number, number>][] = [];
  const places = proof.map((changes) => [...changes].map(([key, by]) => ({ at: membersAt(sight.sizes, key), by })));
  for (const seen of sight.seen) {
    const sums = new Map<number, number>();
    for (const { at, by } of places[seen.edition] ?? []) {
      const cell = cellIn(seen, at);
      sums.set(cell, (sums.get(cell) ?? 0) + by);
    }
    for (const [cell, sum] of sums) {
      if (sum === 0 || seen.known[cell] === knows.nothing) continue;
      if (seen.known[cell] === knows.count || (seen.counts[cell] ?? 0) + sum < 1) return false;
    }
    effects.push([seen, sums]);
  }
  for (const [{ least, most }, sums] of effects)
    for (const [cell, sum] of sums) {
      least[cell] = Math.min(least[cell] ?? 0, sum);
      most[cell] = Math.max(most[cell] ?? 0, sum);
    }
  return true;
}

/** No count is below 0 or broken, and what did not change between two editions does not change in the other table either. */
function isTable({ counts, sizes }: Sight, proof: Proof): boolean {
  const size = sizes.reduce((product, each) => product * each, 1);
  return proof.every((changes, edition) =>
    [...changes].every(([key, by]) => {
      if (!Number.isInteger(by) || !Number.isInteger(key) || key < 0 || key >= size) return false;
      const count = counts[edition]?.get(key) ?? 0;
      const neighbours = [edition - 1, edition + 1].filter(
        (other) => counts[other] && (counts[other]?.get(key) ?? 0) === count,
      );
      return count + by >= 0 && neighbours.every((other) => (proof[other]?.get(key) ?? 0) === by);
    }),
  );
}
