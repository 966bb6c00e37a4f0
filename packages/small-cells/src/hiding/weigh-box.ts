import type { Box, Corner, Plan } from './plan.ts';
import type { HeldEdition, State, Table, Unit } from './state.ts';

/** Which versions of a base cell move: all that can, or only that which the edition tells. */
export type Versions = 'all' | { readonly onlyIn: number };

/**
 * A reader is assumed to know which base cells differ between editions. A cell that does not is one unknown in all of them; one that
 * does has an unknown for each run of editions in which it stayed the same. Returns the editions in which it moves, as bits.
 */
export function movesOf({ editions }: State, cell: number, versions: Versions): number {
  if (editions.length === 1) return isKnown(editions[0], cell) ? 0 : 1;
  let [found, run, runIsKnown] = [0, 0, false];
  for (const [at, edition] of editions.entries()) {
    run |= 1 << at;
    runIsKnown ||= isKnown(edition, cell);
    if (editions[at + 1]?.counts[cell] === edition.counts[cell]) continue;
    if (!runIsKnown && (versions === 'all' || run & (1 << versions.onlyIn))) found |= run;
    [run, runIsKnown] = [0, false];
  }
  return found;
}

/** Whether the edition tells the count of a base cell by itself, for good. */
export function isKnown(edition: HeldEdition | undefined, cell: number): boolean {
  if (!edition?.finest || edition.finest.hidden[cell]) return false;
  return edition.isEarlier || edition.counts[cell] === 0;
}

/** How much of the box can be taken and what it costs, if its score is better than the given one. */
export function weigh(state: State, plan: Plan, box: Unweighed, need: number, best: number): Box | undefined {
  const weight: Weight = { amount: need, cost: 0, isRefused: false };
  for (let at = 0; at < state.editions.length; at += 1) {
    const edition = state.editions[at] as HeldEdition;
    const moved = countMoved(box.corners, at);
    if (moved === 0) continue;
    leaveNoneBelowZero(weight, edition, plan.base[at], box.corners, at);
    for (const table of edition.tables) {
      if (weight.isRefused || weight.amount < 1 || scoreOf(weight.cost, need) >= best) return undefined;
      if (!table.isShown) continue;
      if (moved === box.corners.length) weighWhole(weight, edition, table, plan, box);
      else for (const [cell, net] of sumsIn(table, box, at)) weighCell(weight, edition, table, plan, cell, net);
    }
  }
  const { amount, cost, isRefused } = weight;
  return isRefused || amount < 1 || scoreOf(cost, amount) >= best
    ? undefined
    : { ...box, to: [...box.to], amount, cost };
}

/** The lower the better: what is hidden for each that is moved. */
export function scoreOf(cost: number, amount: number): number {
  return (cost + 0.01) / amount;
}

type Unweighed = Pick<Box, 'from' | 'to' | 'units' | 'corners'>;

interface Weight {
  amount: number;
  cost: number;
  isRefused: boolean;
}

function countMoved(corners: readonly Corner[], edition: number): number {
  let moved = 0;
  for (const { moves } of corners) if (moves & (1 << edition)) moved += 1;
  return moved;
}

function leaveNoneBelowZero(
  weight: Weight,
  { counts }: HeldEdition,
  planned: ReadonlyMap<number, number> | undefined,
  corners: readonly Corner[],
  at: number,
): void {
  for (const { cell, sign, moves } of corners)
    if (sign < 0 && moves & (1 << at))
      weight.amount = Math.min(weight.amount, (counts[cell] ?? 0) + (planned?.get(cell) ?? 0));
}

/** A box of which all corners move changes each of their cells, or none: where an exchange stays inside one cell, it cancels out. */
function weighWhole(
  weight: Weight,
  edition: HeldEdition,
  table: Table,
  plan: Plan,
  { from, to, units, corners }: Unweighed,
) {
  for (const unit of units) if (byUnit(table, from, to, unit) === 0) return;
  for (let bits = 0; bits < corners.length; bits += 1)
    weighCell(weight, edition, table, plan, cellOf(table, from, to, units, bits), corners[bits]?.sign ?? 0);
}

function weighCell(
  weight: Weight,
  { isEarlier }: HeldEdition,
  table: Table,
  { cells, toHide }: Plan,
  cell: number,
  net: number,
): void {
  const count = table.counts[cell] ?? 0;
  if (!table.hidden[cell] && !(toHide.size > 0 && toHide.get(table)?.has(cell))) {
    weight.cost += count;
    weight.isRefused ||= isEarlier || count === 0;
  }
  // What is hidden is not 0, and the reader knows it.
  if (net >= 0) return;
  const planned = cells.size > 0 ? (cells.get(table)?.get(cell) ?? 0) : 0;
  weight.amount = Math.min(weight.amount, Math.floor((count + planned - 1) / -net));
}

function sumsIn(table: Table, { from, to, units, corners }: Unweighed, edition: number): Map<number, number> {
  const found = new Map<number, number>();
  for (const [bits, { sign, moves }] of corners.entries()) {
    if (!(moves & (1 << edition))) continue;
    const cell = cellOf(table, from, to, units, bits);
    const sum = (found.get(cell) ?? 0) + sign;
    if (sum === 0) found.delete(cell);
    else found.set(cell, sum);
  }
  return found;
}

/** The cell of a corner: each bit says whether the unit that it stands for is exchanged. */
function cellOf(
  table: Table,
  from: readonly number[],
  to: readonly number[],
  units: readonly Unit[],
  bits: number,
): number {
  let cell = 0;
  for (let at = 0; at < from.length; at += 1) cell += table.parts[at]?.[from[at] ?? 0] ?? 0;
  for (let bit = 0; bit < units.length; bit += 1)
    if (bits & (1 << bit)) cell += byUnit(table, from, to, units[bit] ?? []);
  return cell;
}

/** By how much the index of a cell differs if the members of a unit are exchanged. */
function byUnit({ parts }: Table, from: readonly number[], to: readonly number[], unit: Unit): number {
  let by = 0;
  for (let each = 0; each < unit.length; each += 1) {
    const at = unit[each] ?? 0;
    by += (parts[at]?.[to[at] ?? 0] ?? 0) - (parts[at]?.[from[at] ?? 0] ?? 0);
  }
  return by;
}
