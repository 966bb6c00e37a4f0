import { type Lines, lineOf } from './lines.ts';
import { membersOf } from './members.ts';
import type { Box, Corner, Plan } from './plan.ts';
import type { State, Table, Unit } from './state.ts';
import { movesOf, scoreOf, type Versions, weigh } from './weigh-box.ts';

/** A cell that is not to be known better than within the width. */
export interface Target {
  readonly edition: number;
  readonly table: Table;
  readonly cell: number;
}

/** Says that the attempt takes more steps, or hides more, than it may. */
export class PastBound extends Error {
  readonly bound: 'steps' | 'lost';

  constructor(bound: PastBound['bound']) {
    super(`the bound of ${bound} is passed`);
    this.bound = bound;
  }
}

/** How many base cells of the target are tried as first corner, candidates looked at, and boxes weighed, for each choice of dimensions. */
const tries = { corners: 8, looks: 6_000, weighed: 90, perPartner: 3 };

/** The cheapest box found that moves the target in the given direction, by no more than needed; undefined if there is none. */
export function findBox(
  state: State,
  lines: Lines,
  plan: Plan,
  target: Target,
  direction: 1 | -1,
  need: number,
): Box | undefined {
  let best: Box | undefined;
  const from = cornersOf(state, lines, target);
  const hasFinest = state.editions[target.edition]?.finest !== undefined;
  for (const versions of versionsOf(lines, target)) {
    for (const units of state.choices) {
      for (const onlyHidden of units.length > 0 && hasFinest ? [true, false] : [false]) {
        const search = { state, lines, plan, target, direction, need, versions, units, onlyHidden };
        best = lookAround(search, from, best);
        if (best?.cost === 0) return best;
      }
    }
  }
  return best;
}

interface Search {
  readonly state: State;
  readonly lines: Lines;
  readonly plan: Plan;
  readonly target: Target;
  readonly direction: 1 | -1;
  readonly need: number;
  readonly versions: Versions;
  readonly units: readonly Unit[];
  /** Whether only base cells that are hidden already are taken. */
  readonly onlyHidden: boolean;
}

function cornersOf({ editions }: State, lines: Lines, { edition, table, cell }: Target): number[] {
  const { starts, cells } = lines.inside(table);
  const found: number[] = [];
  for (let at = starts[cell] ?? 0; at < (starts[cell + 1] ?? 0) && found.length < tries.corners; at += 1) {
    const base = cells[at] ?? 0;
    if ((editions[edition]?.counts[base] ?? 0) > 0 || table.counts[cell] === 0) found.push(base);
  }
  return found;
}

function versionsOf(lines: Lines, { edition, table, cell }: Target): Versions[] {
  return lines.touched(table).has(cell) ? ['all', { onlyIn: edition }] : ['all'];
}

function lookAround(search: Search, from: readonly number[], before: Box | undefined): Box | undefined {
  const left = { looks: tries.looks, weighed: tries.weighed };
  let best = before;
  for (const cell of from) {
    const first = cornerOf(search, cell, search.direction);
    if (!first || !(first.moves & (1 << search.target.edition))) continue;
    const members = membersOf(search.state, cell);
    best = widen(search, { from: members, to: [...members], corners: [first] }, 0, left, best);
    if (left.looks <= 0 || left.weighed <= 0 || (best?.cost === 0 && best.amount >= search.need)) break;
  }
  return best;
}

/** Exchanges members of one more unit, in each way, or weighs the box if there is no further unit. */
function widen(
  search: Search,
  box: { readonly from: number[]; readonly to: number[]; readonly corners: readonly Corner[] },
  depth: number,
  left: { looks: number; weighed: number },
  before: Box | undefined,
): Box | undefined {
  const { state, lines, plan, need, units } = search;
  const unit = units[depth];
  if (!unit) {
    left.weighed -= 1;
    step(state, 10);
    const best = before ? scoreOf(before.cost, before.amount) : Number.POSITIVE_INFINITY;
    return weigh(state, plan, { ...box, units }, need, best) ?? before;
  }
  let best = before;
  const { starts, cells } = search.versions === 'all' ? lines.along(unit) : lines.changedAlong(unit);
  const cell = box.corners[0]?.cell ?? 0;
  const line = lineOf(state, cell, unit);
  const enough = depth === 0 ? 0 : left.weighed - tries.perPartner;
  for (let place = starts[line] ?? 0; place < (starts[line + 1] ?? 0); place += 1) {
    if (left.looks <= 0 || left.weighed <= enough || (best?.cost === 0 && best.amount >= need)) break;
    left.looks -= 1;
    step(state, 1);
    const partner = cells[place] ?? 0;
    if (!exchange(search, box, unit, partner)) continue;
    const corners = doubled(search, box.corners, partner - cell);
    if (corners) best = widen(search, { ...box, corners }, depth + 1, left, best);
  }
  for (const at of unit) box.to[at] = box.from[at] ?? 0;
  return best;
}

/** Takes the partner's members; false unless all of them are others and lead out of the target. */
function exchange(
  { state: { sizes, strides }, target }: Search,
  { from, to }: { readonly from: readonly number[]; readonly to: number[] },
  unit: Unit,
  partner: number,
): boolean {
  let leaves = false;
  for (const at of unit) {
    const member = Math.floor(partner / (strides[at] ?? 1)) % (sizes[at] ?? 1);
    if (member === from[at]) return false;
    to[at] = member;
    const part = target.table.parts[at];
    leaves ||= part?.[member] !== part?.[from[at] ?? 0];
  }
  return leaves;
}

function doubled(search: Search, corners: readonly Corner[], by: number): Corner[] | undefined {
  const found = [...corners];
  for (const { cell, sign } of corners) {
    const corner = cornerOf(search, cell + by, -sign);
    if (!corner) return undefined;
    found.push(corner);
  }
  return found;
}

function cornerOf({ state, target, versions, onlyHidden }: Search, cell: number, sign: number): Corner | undefined {
  const edition = state.editions[target.edition];
  const count = edition?.counts[cell] ?? 0;
  if (count === 0 && (sign < 0 || edition?.finest)) return undefined;
  if (onlyHidden && edition?.finest && !edition.finest.hidden[cell]) return undefined;
  const moves = movesOf(state, cell, versions);
  return moves === 0 ? undefined : { cell, sign, moves };
}

function step({ work }: State, steps: number): void {
  work.steps -= steps;
  if (work.steps < 0) throw new PastBound('steps');
}
