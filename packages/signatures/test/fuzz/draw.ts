/** A repeatable pseudo-random source. */
export interface Draw {
  below(limit: number): number;
  of<Value>(values: readonly Value[]): Value;
  readonly state: () => number;
}

export function drawFrom(seed: number): Draw {
  let state = seed | 0;
  // Mulberry32: small, and the same on every machine.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    of: (values) => values[below(values.length)] as (typeof values)[number],
    state: () => state,
  };
}
