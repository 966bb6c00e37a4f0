import type { Count, Dimension } from '../src/index.ts';
import type { Random } from './random.ts';

/** Centres in municipalities in the country, e-services, and months of a year. */
export function dimensionsOf(municipalities: readonly number[], services: number, months: number): Dimension[] {
  const country = Math.max(...municipalities) + 1;
  return [
    {
      name: 'place',
      levels: [
        { name: 'centre', members: municipalities.map((_, at) => `centre ${at}`), parents: municipalities },
        { name: 'municipality', members: named('municipality', country), parents: Array(country).fill(0) },
        { name: 'country', members: ['country'] },
      ],
    },
    {
      name: 'service',
      levels: [
        { name: 'service', members: named('service', services), parents: Array(services).fill(0) },
        { name: 'all', members: ['all'] },
      ],
    },
    {
      name: 'time',
      levels: [
        { name: 'month', members: named('month', months), parents: Array(months).fill(0) },
        { name: 'year', members: ['year'] },
      ],
    },
  ];
}

function named(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${name} ${at}`);
}

/** A year of no more than so many centres and e-services: some of both are asked for often, most seldom. */
export function randomYear(random: Random, most: { readonly centres: number; readonly services: number }) {
  const municipalities = Array.from({ length: 1 + random(most.centres) }, (_, at) => Math.floor(at / (2 + random(3))));
  const dense = [...new Set(municipalities)].sort((one, other) => one - other);
  const dimensions = dimensionsOf(
    municipalities.map((one) => dense.indexOf(one)),
    1 + random(most.services),
    12,
  );
  const [centres = 1, services = 1] = dimensions.map(({ levels }) => levels[0]?.members.length);
  const counts = new Map<string, Count>();
  for (let left = (centres * services * 12 * (1 + random(20))) / 4; left > 0; left -= 1)
    add(counts, [seldom(random, centres), seldom(random, services), random(12)], 1);
  return { dimensions, counts: [...counts.values()] };
}

/** The same year, told later: some more were entered, and some were found to be none. */
export function corrected(random: Random, counts: readonly Count[], dimensions: readonly Dimension[]): Count[] {
  const found = new Map(counts.map((count) => [count.at.join(), count]));
  const [centres = 1, services = 1] = dimensions.map(({ levels }) => levels[0]?.members.length);
  for (let left = 1 + random(1 + Math.ceil(counts.length / 20)); left > 0; left -= 1) {
    const some = counts[random(counts.length)];
    if (some && random(3) === 0) add(found, some.at, -1);
    else add(found, [seldom(random, centres), seldom(random, services), random(12)], 1 + random(3));
  }
  return [...found.values()];
}

function seldom(random: Random, limit: number): number {
  return Math.min(random(limit), random(limit));
}

function add(counts: Map<string, Count>, at: readonly number[], more: number): void {
  const count = (counts.get(at.join())?.count ?? 0) + more;
  if (count > 0) counts.set(at.join(), { at, count });
  else counts.delete(at.join());
}
