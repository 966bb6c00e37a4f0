/** A stretch of one chain: the entries after one number up to another. */
export interface ChainSlice {
  readonly chain: string;
  readonly after: number;
  readonly upTo: number;
}

/** So many entries are recomputed by one statement: some 0.2 s. */
const entriesInSlice = 25_000;

/** The slices of a stretch, in order. */
export function slicesOf({ chain, after, upTo }: ChainSlice, size = entriesInSlice): ChainSlice[] {
  const count = Math.max(0, Math.ceil((upTo - after) / size));
  return Array.from({ length: count }, (_, at) => ({
    chain,
    after: after + at * size,
    upTo: Math.min(upTo, after + (at + 1) * size),
  }));
}
