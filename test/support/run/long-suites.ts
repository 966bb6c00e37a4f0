import type { Order } from './lane.ts';

/**
 * The random and repeated tests: where they are, and how often a release runs them. `npm test` tries each a few times.
 */
const suites: Readonly<Record<string, { readonly files: readonly string[]; readonly count: number }>> = {
  'random-histories': { files: ['src/cases/random-acts.test.ts'], count: 10_000 },
  'random-terms': { files: ['src/rights/terms.test.ts'], count: 1_000 },
  'random-writing': {
    files: [
      'src/platform/input/random-writing.test.ts',
      'src/access-requests/random-writing.test.ts',
      'src/access-requests/random-tables.test.ts',
      'src/cases/random-names.test.ts',
      'src/clients/random-numbers.test.ts',
    ],
    count: 50_000,
  },
  'signatures-fuzz': { files: ['packages/signatures/test/fuzz/fuzz.test.ts'], count: 100_000 },
  'amendments-random': { files: ['packages/amendments/test/random.test.ts'], count: 5_000 },
  'amendments-copies': { files: ['packages/amendments/test/same-pages.test.ts'], count: 2_000 },
  'amendments-editions': { files: ['packages/amendments/test/editions/random-editions.test.ts'], count: 5_000 },
  'small-cells-random': { files: ['packages/small-cells/test/random-years.test.ts'], count: 1_000 },
  'small-cells-tables': { files: ['packages/small-cells/test/every-table.test.ts'], count: 5_000 },
  'transparency-log': { files: ['packages/transparency-log/test/random-trees.test.ts'], count: 10_000 },
  'network-lists': {
    files: ['src/network/centres-list.test.ts', 'src/network/institutions-list.test.ts'],
    count: 20_000,
  },
  'slow-input': {
    files: ['input', 'readers', 'routes'].map((what) => `test/machine/slow-${what}.test.ts`),
    count: 100,
  },
  'day-at-the-counter': { files: ['test/journeys/day-at-the-counter.test.ts'], count: 60 },
  'waiting-records': { files: ['test/journeys/waiting-records.test.ts'], count: 1_000 },
  'mandate-checks': { files: ['src/mandate-checks/check-mandate.test.ts'], count: 10_000 },
  'holder-events': { files: ['src/holder-events/random-events.test.ts'], count: 10_000 },
  'killed-database': { files: ['test/machine/cases-killed-database.test.ts'], count: 100 },
};

/** All of them with their counts, or the named one with the given count. */
export function longOrders([name, count]: readonly string[]): readonly Order[] {
  if (name === undefined) return Object.values(suites).flatMap(({ files, count: usual }) => ordersOf(files, usual));
  const suite = suites[name];
  if (!suite) throw new Error(`no long suite is called ${name}; there are ${Object.keys(suites).join(', ')}`);
  return ordersOf(suite.files, count === undefined ? suite.count : Number(count));
}

function ordersOf(files: readonly string[], count: number): Order[] {
  return files.map((file) => ({ file, count }));
}
