import type { Proof } from '../proof.ts';
import { changesIn, emptyPlan, type Plan } from './plan.ts';
import type { HeldEdition, State, Table } from './state.ts';
import { isKnown } from './weigh-box.ts';

/**
 * Takes over what showed of an earlier edition, or of this one with fewer margins, how little its readers know; undefined if readers of
 * all editions know better. What was hidden stays hidden so, mostly by the same cells as before. Counts of `debtsOf` are below 0 in it.
 */
export function carriedOn(state: State, proof: Proof): Plan | undefined {
  const plan = emptyPlan(state);
  for (const [at, edition] of state.editions.entries()) {
    const [changes, before] = [plan.base[at], state.editions[at - 1]];
    const isNew = at >= proof.length;
    for (const [cell, change] of proof[at] ?? plan.base[at - 1] ?? []) {
      const count = edition.counts[cell] ?? 0;
      if (!isNew || !isKnown(edition, cell)) changes?.set(cell, change);
      else if (before?.counts[cell] === count) return undefined;
    }
    const mayHide = (table: number, cell: number): boolean => {
      const known = before?.tables[table];
      return isNew && !edition.isEarlier && !(known?.isShown && !known.hidden[cell]);
    };
    if (!fits(state, edition, plan, changes ?? [], mayHide)) return undefined;
  }
  return plan;
}

function fits(
  state: State,
  edition: HeldEdition,
  plan: Plan,
  changes: Iterable<readonly [number, number]>,
  mayHide: (table: number, cell: number) => boolean,
): boolean {
  const all = [...changes];
  return edition.tables.every((table, at) => {
    if (!table.isShown) return true;
    const toHide = new Set<number>();
    const sums = changesIn(state, table, all);
    plan.cells.set(table, sums);
    for (const [cell, sum] of sums) {
      const count = table.counts[cell] ?? 0;
      if (count + sum < 1) return false;
      if (table.hidden[cell]) continue;
      if (count === 0 || !mayHide(at, cell)) return false;
      toHide.add(cell);
      plan.cost += count;
    }
    if (toHide.size > 0) plan.toHide.set(table, toHide);
    return true;
  });
}

/** The base cells of which a plan takes more than is there, each once, with the edition and how many are missing. */
export function debtsOf({ editions }: State, { base }: Plan): { edition: number; cell: number; missing: number }[] {
  const found = new Map<number, { edition: number; cell: number; missing: number }>();
  for (const [edition, changes] of base.entries())
    for (const [cell, change] of changes) {
      const missing = -change - (editions[edition]?.counts[cell] ?? 0);
      if (missing > (found.get(cell)?.missing ?? 0)) found.set(cell, { edition, cell, missing });
    }
  return [...found.values()];
}

/** The proof together with others, each of which raises a count that is below 0 without it; undefined if no such are among them. */
export function paidByOthers(state: State, proof: Proof, others: readonly Proof[]): Plan | undefined {
  let [sum, plan] = [proof, carriedOn(state, proof)];
  let debts = plan ? debtsOf(state, plan) : [];
  for (const other of others) {
    if (!plan || debts.length === 0) break;
    const last = other.at(-1);
    if (other.length !== proof.length || !debts.some(({ cell, missing }) => (last?.get(cell) ?? 0) >= missing))
      continue;
    const both = sumOf(sum, other);
    const found = carriedOn(state, both);
    const left = found ? debtsOf(state, found) : debts;
    if (left.length < debts.length) [sum, plan, debts] = [both, found, left];
  }
  return debts.length === 0 ? plan : undefined;
}

function sumOf(one: Proof, other: Proof): Proof {
  return one.map((changes, edition) => {
    const sum = new Map(changes);
    for (const [cell, change] of other[edition] ?? []) sum.set(cell, (sum.get(cell) ?? 0) + change);
    return sum;
  });
}

/** Whether the plan makes a cell less known that is known too well. */
export function helps(state: State, { base }: Plan): boolean {
  return state.editions.some(({ tables }, at) =>
    tables.some((table) =>
      changesIn(state, table, base[at] ?? [])
        .entries()
        .some(([cell, sum]) => isOpen(state, table, cell) && !isWithin(table, cell, sum)),
    ),
  );
}

function isOpen({ threshold, width }: State, { isShown, hidden, counts, least, most }: Table, cell: number): boolean {
  const count = counts[cell] ?? 0;
  const isWatched = isShown ? hidden[cell] : count > 0 && count < threshold;
  return Boolean(isWatched) && (most[cell] ?? 0) - (least[cell] ?? 0) < width;
}

function isWithin({ least, most }: Table, cell: number, sum: number): boolean {
  return sum >= (least[cell] ?? 0) && sum <= (most[cell] ?? 0);
}
