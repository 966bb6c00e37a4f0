import type { Order } from './lane.ts';

/**
 * The random and repeated tests: where they are, and how often a release runs them. `npm test` tries each a few times.
 */
const suites: Readonly<Record<string, Required<Order>>> = {
  'random-histories': { file: 'src/cases/random-acts.test.ts', count: 1_000 },
  'random-terms': { file: 'src/rights/terms.test.ts', count: 1_000 },
  'signatures-fuzz': { file: 'packages/signatures/test/fuzz/fuzz.test.ts', count: 100_000 },
  'slow-input': { file: 'test/machine/slow-input.test.ts', count: 100 },
  'killed-database': { file: 'test/machine/cases-killed-database.test.ts', count: 100 },
};

/** All of them with their counts, or the named one with the given count. */
export function longOrders([name, count]: readonly string[]): readonly Order[] {
  if (name === undefined) return Object.values(suites);
  const suite = suites[name];
  if (!suite) throw new Error(`no long suite is called ${name}; there are ${Object.keys(suites).join(', ')}`);
  return [{ ...suite, ...(count !== undefined && { count: Number(count) }) }];
}
