import { join } from 'node:path';
import { type Trip, tripCounter } from './count-trips.ts';
import { client } from './load.ts';
import type { Measure } from './measure-whole-case.ts';
import { aimed, heading, row } from './report.ts';
import { startSite, type Tree } from './site-process.ts';

const countedCases = 5;

/** The trips of each act of a case, by its address. */
type ByAct = Map<string, Trip[]>;

/**
 * Counts the round trips to the database and the statements of a whole case, act by act, by a counter between site and
 * PostgreSQL. With `inFull`, the statements of this tree's acts are printed too.
 */
export async function measureTrips(trees: readonly Tree[], measure: Measure, inFull: boolean): Promise<void> {
  heading('trips to the database and statements of a whole case, sign-in asked with each act');
  const counted: number[] = [];
  for (const [number, tree] of trees.entries()) {
    const acts = await tripsOf(tree, number, measure);
    for (const [act, trips] of acts) tell(`${tree.name}: ${act}`, trips);
    const all = [...acts.values()].flat();
    const trips = all.length / countedCases;
    counted.push(trips);
    if (number === 0) aimed(`${tree.name}: trips of a case`, trips, '', { most: 32 });
    else row(`${tree.name}: trips of a case`, trips.toFixed(1));
    row(`${tree.name}: statements of a case`, statementsIn(all).toFixed(1));
    if (inFull && number === 0) print(acts);
  }
  const [ours, others] = counted;
  if (ours && others) row('trips, ratio', (ours / others).toFixed(2));
}

async function tripsOf(tree: Tree, number: number, { serverUrl, directory }: Measure): Promise<ByAct> {
  const counter = await tripCounter(serverUrl, join(directory, String(number)));
  const site = await startSite(tree, counter.url);
  const http = client(site.serving.origin, 1);
  const acts: ByAct = new Map();
  try {
    // On its first runs a connection prepares its statements.
    for (let led = 0; led < 3; led++) await tree.wholeCase(http, site.serving, 0);
    const ask: typeof http.ask = async (path, ...asked) => {
      counter.trips.length = 0;
      const answer = await http.ask(path, ...asked);
      const act = path.replaceAll(/[0-9a-f-]{36}/g, '…');
      acts.set(act, [...(acts.get(act) ?? []), ...counter.trips]);
      return answer;
    };
    for (let led = 0; led < countedCases; led++) await tree.wholeCase({ ...http, ask }, site.serving, 0);
  } finally {
    http.close();
    site.stop();
    counter.close();
  }
  return acts;
}

function tell(name: string, trips: readonly Trip[]): void {
  row(name, `${(trips.length / countedCases).toFixed(1)} trips`, `${statementsIn(trips).toFixed(1)} statements`);
}

function statementsIn(trips: readonly Trip[]): number {
  return trips.flat().length / countedCases;
}

/** The trips of the last case, a line for each statement. */
function print(acts: ByAct): void {
  for (const [act, trips] of acts) {
    console.log(`\n${act}`);
    for (const [number, trip] of trips.slice(-trips.length / countedCases).entries()) {
      console.log(`  ${number + 1}`);
      for (const text of trip) console.log(`    ${text.replaceAll(/\s+/g, ' ').slice(0, 240)}`);
    }
  }
}
