import { join } from 'node:path';
import { type Counted, tripCounter } from './count-trips.ts';
import { client } from './load.ts';
import type { Measure } from './measure-whole-case.ts';
import { aimed, heading, row } from './report.ts';
import { startSite, type Tree } from './site-process.ts';

const countedCases = 5;

/** Counts the trips to the database and the statements of a whole case, told apart by a counter between site and PostgreSQL. */
export async function measureTrips(trees: readonly Tree[], { serverUrl, directory }: Measure): Promise<void> {
  heading('trips to the database and statements of a whole case');
  const each: Counted[] = [];
  for (const [number, tree] of trees.entries()) {
    const counter = await tripCounter(serverUrl, join(directory, String(number)));
    const site = await startSite(tree, counter.url);
    const http = client(site.serving.origin, 1);
    await tree.wholeCase(http, site.serving, 0);
    Object.assign(counter.counted, { trips: 0, statements: 0 });
    for (let led = 0; led < countedCases; led++) await tree.wholeCase(http, site.serving, 0);
    const trips = counter.counted.trips / countedCases;
    const statements = counter.counted.statements / countedCases;
    http.close();
    site.stop();
    counter.close();
    each.push({ trips, statements });
    if (number === 0) aimed(`${tree.name}: trips`, trips, '', { most: 32 });
    else row(`${tree.name}: trips`, trips.toFixed(1));
    row(`${tree.name}: statements`, statements.toFixed(1));
  }
  const [ours, others] = each;
  if (ours && others) row('trips, ratio', (ours.trips / others.trips).toFixed(2));
}
