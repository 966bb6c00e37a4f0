import { membersOf } from './members.ts';
import type { State, Table, Unit } from './state.ts';

/** Another table that would be published in the same way: what it changes in the true one, and what must be hidden for it. */
export interface Plan {
  /** By edition, the changes of base cells. */
  readonly base: readonly Map<number, number>[];
  /** The changes of the cells of tables that are shown. */
  readonly cells: Map<Table, Map<number, number>>;
  readonly toHide: Map<Table, Set<number>>;
  cost: number;
}

/** One step of a plan: a base cell goes up or down, and others are moved against it, so that sums around them stay. */
export interface Box {
  /** The members of its first corner, and those that they are exchanged for, in each combination of the units. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly units: readonly Unit[];
  readonly corners: readonly Corner[];
  readonly amount: number;
  readonly cost: number;
}

export interface Corner {
  readonly cell: number;
  readonly sign: number;
  /** The editions in which it moves, as bits. */
  readonly moves: number;
}

export function emptyPlan({ editions }: State): Plan {
  return { base: editions.map(() => new Map()), cells: new Map(), toHide: new Map(), cost: 0 };
}

/** Adds a box to the plan. */
export function take(state: State, plan: Plan, box: Box): void {
  for (const { cell, sign, moves } of box.corners)
    for (const [edition, base] of plan.base.entries())
      if (moves & (1 << edition)) base.set(cell, (base.get(cell) ?? 0) + sign * box.amount);
  for (const edition of state.editions.keys())
    for (const { table, changes } of changesOf(state, edition, box.corners)) {
      const held = plan.cells.get(table) ?? new Map<number, number>();
      plan.cells.set(table, held);
      for (const [cell, change] of changes) {
        held.set(cell, (held.get(cell) ?? 0) + change * box.amount);
        if (table.hidden[cell]) continue;
        const toHide = plan.toHide.get(table) ?? new Set<number>();
        plan.toHide.set(table, toHide.add(cell));
      }
    }
  plan.cost += box.cost;
}

function changesOf(state: State, edition: number, corners: readonly Corner[]) {
  const moved = corners.filter(({ moves }) => moves & (1 << edition));
  const changes = moved.map(({ cell, sign }) => [cell, sign] as const);
  const tables = state.editions[edition]?.tables.filter(({ isShown }) => isShown) ?? [];
  return tables.map((table) => ({ table, changes: changesIn(state, table, changes) }));
}

/** What changes of base cells come to in a table, without those that cancel out. */
export function changesIn(
  state: State,
  { parts }: Table,
  changes: Iterable<readonly [cell: number, change: number]>,
): Map<number, number> {
  const found = new Map<number, number>();
  for (const [base, change] of changes) {
    const members = membersOf(state, base);
    let cell = 0;
    for (const [at, member] of members.entries()) cell += parts[at]?.[member] ?? 0;
    const sum = (found.get(cell) ?? 0) + change;
    if (sum === 0) found.delete(cell);
    else found.set(cell, sum);
  }
  return found;
}
