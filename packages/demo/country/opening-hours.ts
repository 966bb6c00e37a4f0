import type { CentreKey } from './places.ts';

/** From and to, in hours of the day. */
type Times = readonly (readonly [from: number, to: number])[];

const wholeDay: Times = [
  [8.5, 12],
  [12.5, 17],
];
const withoutBreak: Times = [[8, 16]];
const longDay: Times = [
  [9, 13],
  [14, 18],
];
const shortDay: Times = [[8, 14]];
const closed: Times = [];

/** The usual weeks of the demo's centres, from Monday to Sunday. */
const weeks: Readonly<Record<CentreKey, readonly Times[]>> = {
  upmala: [longDay, wholeDay, wholeDay, longDay, shortDay, closed, closed],
  kalnaji: [withoutBreak, closed, withoutBreak, closed, shortDay, closed, closed],
  vejciems: [wholeDay, wholeDay, longDay, wholeDay, shortDay, closed, closed],
};

/** When a centre of the demo is open in a usual week, by the day, 1 for Monday. */
export function usualWeekOf(centre: CentreKey) {
  return new Map(weeks[centre].map((times, at) => [at + 1, { lines: linesOf(times), texts: [] }]));
}

function linesOf(times: Times) {
  if (times.length === 0) return [{ state: 'closed' as const }];
  return times.map(([from, to]) => ({ state: 'open' as const, interval: { begins: from * 60, ends: to * 60 } }));
}
