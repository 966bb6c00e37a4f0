import { randomInt } from 'node:crypto';
import type { TestContext } from 'node:test';
import { type Draw, drawFrom } from '#signatures/test/fuzz/draw.ts';

/**
 * Chance for one test, by the seed in TILTS_SEED, so that what failed can be tried again; the test says which it was. What several
 * do at once is the same for the same seed, but not who of them comes first.
 */
export function seeded(test: TestContext): Draw {
  process.env.TILTS_SEED ??= String(randomInt(1, 2 ** 31));
  const seed = Number(process.env.TILTS_SEED);
  test.diagnostic(`TILTS_SEED=${seed}`);
  return drawFrom(seed);
}

/** How often something random is to be tried: `usual` in `npm test`, as often as TILTS_COUNT says in `npm run long`. */
export function trials(usual: number): number {
  return Number(process.env.TILTS_COUNT ?? usual);
}
