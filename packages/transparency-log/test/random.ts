import { randomInt } from 'node:crypto';
import type { TestContext } from 'node:test';

/** A whole number from 0 to below the limit. */
export type Random = (limit: number) => number;

/** Choices of one test from the seed in TILTS_SEED, so that a failure can be repeated; the test prints the seed. */
export function randomOf(test: TestContext): Random {
  const seed = Number(process.env.TILTS_SEED ?? randomInt(1, 2 ** 31));
  test.diagnostic(`TILTS_SEED=${seed}`);
  return randomFrom(seed);
}

/** The same choices for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return (limit) => {
    // Mulberry32: small, and the same on every machine.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}

/** How many times a random test tries: TILTS_COUNT, or this number. */
export function triesOr(usual: number): number {
  return Number(process.env.TILTS_COUNT ?? usual);
}
