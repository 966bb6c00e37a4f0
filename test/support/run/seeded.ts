import { randomInt } from 'node:crypto';
import type { TestContext } from 'node:test';
import { type Draw, drawFrom } from '#signatures/test/fuzz/draw.ts';

/**
 * Random choices of one test, from the seed in TILTS_SEED, so that a failure can be repeated; the test prints the seed.
 * Concurrent work has the same content for the same seed, but its order may differ.
 */
export function seeded(test: TestContext): Draw {
  process.env.TILTS_SEED ??= String(randomInt(1, 2 ** 31));
  const seed = Number(process.env.TILTS_SEED);
  test.diagnostic(`TILTS_SEED=${seed}`);
  return drawFrom(seed);
}

/** The number of random tries: `usual` in `npm test`, TILTS_COUNT in `npm run long`. */
export function trials(usual: number): number {
  return Number(process.env.TILTS_COUNT ?? usual);
}
