import { membersOf } from './members.ts';
import type { State, Table, Unit } from './state.ts';

/** Base cells that are not 0 in some edition, in groups, each group from the largest count to the smallest. */
interface Groups {
  readonly starts: Int32Array;
  readonly cells: Int32Array;
}

/** Where partners of a base cell are found. */
export interface Lines {
  /** The cells that differ in nothing but the dimensions of a unit. */
  readonly along: (unit: Unit) => Groups;
  /** Of these the cells that are not the same in all editions. */
  readonly changedAlong: (unit: Unit) => Groups;
  /** The base cells of each cell of a table. */
  readonly inside: (table: Table) => Groups;
  /** The cells that are not the same in all editions, those with the smallest counts first. */
  readonly changed: Int32Array;
  /** The cells of a table that are sums of some of these. */
  readonly touched: (table: Table) => ReadonlySet<number>;
}

export function linesOf(state: State): Lines {
  const { sizes, editions } = state;
  const largest = new Int32Array(editions[0]?.counts.length ?? 0);
  for (const { counts } of editions)
    for (const [cell, count] of counts.entries()) if (count > (largest[cell] ?? 0)) largest[cell] = count;
  const cells = Int32Array.from(largest.keys().filter((cell) => (largest[cell] ?? 0) > 0));
  cells.sort((one, other) => (largest[other] ?? 0) - (largest[one] ?? 0) || one - other);
  const changed = cells.filter((cell) => editions.some(({ counts }) => counts[cell] !== editions[0]?.counts[cell]));
  const alongOf = (among: Int32Array) => (unit: Unit) => {
    const groups = unit.reduce((product, at) => product / (sizes[at] ?? 1), largest.length);
    return grouped(among, groups, (cell) => lineOf(state, cell, unit));
  };
  const cellOf = ({ parts }: Table, cell: number) =>
    membersOf(state, cell).reduce((sum, member, at) => sum + (parts[at]?.[member] ?? 0), 0);
  return {
    changed: changed.toReversed(),
    along: once(alongOf(cells)),
    changedAlong: once(alongOf(changed)),
    inside: once((table: Table) => grouped(cells, table.counts.length, (cell) => cellOf(table, cell))),
    touched: once((table: Table) => new Set(Array.from(changed, (cell) => cellOf(table, cell)))),
  };
}

/** The group of a cell along a unit: its index with the dimensions of the unit taken out. */
export function lineOf({ sizes, strides }: State, cell: number, unit: Unit): number {
  let line = 0;
  for (let at = 0; at < sizes.length; at += 1) {
    if (unit.includes(at)) continue;
    const size = sizes[at] ?? 1;
    line = line * size + (Math.floor(cell / (strides[at] ?? 1)) % size);
  }
  return line;
}

/** Makes what belongs to each key once. */
function once<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const held = new WeakMap<Key, Made>();
  return (key) => {
    const found = held.get(key) ?? make(key);
    held.set(key, found);
    return found;
  };
}

function grouped(cells: Int32Array, groups: number, groupOf: (cell: number) => number): Groups {
  const starts = new Int32Array(groups + 1);
  for (const cell of cells) {
    const next = groupOf(cell) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let group = 0; group < groups; group += 1) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const [filled, found] = [starts.slice(), new Int32Array(cells.length)];
  for (const cell of cells) {
    const group = groupOf(cell);
    const place = filled[group] ?? 0;
    found[place] = cell;
    filled[group] = place + 1;
  }
  return { starts, cells: found };
}
