/** A stretch of one chain: the entries after one number up to another. */
export interface ChainSlice {
  readonly chain: string;
  readonly after: number;
  readonly upTo: number;
}

/** So many entries are read by one statement: some 0.2 s. */
const mostInSlice = 25_000;

/** The slices of a stretch, in order: as even as they can be, so that none of these lanes is idle while others work. */
export function slicesOf({ chain, after, upTo }: ChainSlice, lanes: number): ChainSlice[] {
  const entries = Math.max(0, upTo - after);
  const rounds = Math.ceil(entries / (mostInSlice * lanes));
  const size = Math.ceil(entries / (rounds * lanes));
  return Array.from({ length: entries === 0 ? 0 : Math.ceil(entries / size) }, (_, at) => ({
    chain,
    after: after + at * size,
    upTo: Math.min(upTo, after + (at + 1) * size),
  }));
}

/** So many lanes are of use for so many entries, of these at most. */
export function lanesFor(entries: number, most: number): number {
  return Math.min(most, Math.max(1, Math.ceil(entries / mostInSlice)));
}
