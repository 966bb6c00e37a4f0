import type { Proof } from '../proof.ts';
import { findBox, PastBound, type Target } from './find-box.ts';
import { type Lines, linesOf } from './lines.ts';
import { changesIn, emptyPlan, type Plan, take } from './plan.ts';
import { carriedOn, debtsOf, helps, paidByOthers } from './reuse.ts';
import type { State } from './state.ts';

/**
 * Hides cells of the newest edition until for each hidden cell two tables are known that are published in the same way and in
 * which it differs by the width; returns these tables. Those of earlier editions are tried first. Cells for which none was found are
 * left to the audit.
 */
export function hide(state: State, earlier: readonly Proof[]): Proof[] {
  const lines = linesOf(state);
  const proofs: Proof[] = [];
  for (const proof of earlier) {
    const carried = carriedOn(state, proof);
    if (!carried || !helps(state, carried)) continue;
    const plan = paidFor(state, lines, carried) ? carried : paidByOthers(state, proof, earlier);
    if (!plan) continue;
    carryOut(state, plan);
    proofs.push(plan.base);
  }
  let pending = targetsOf(state);
  while (pending.length > 0) {
    const further: Target[] = [];
    for (const target of pending) {
      const plan = planFor(state, lines, target);
      if (!plan) continue;
      further.push(...carryOut(state, plan));
      proofs.push(plan.base);
    }
    pending = further;
  }
  return proofs;
}

/** Raises what a plan takes too much of, if that needs nothing hidden. */
function paidFor(state: State, lines: Lines, plan: Plan): boolean {
  const { cost } = plan;
  return debtsOf(state, plan).every(({ edition, cell, missing }) => {
    const target = targetAt(state, edition, cell);
    return target && planTo(state, lines, plan, target, 1, missing)?.cost === cost;
  });
}

/** Every cell that is hidden, and every small one of margins that are not shown. Coarse ones come first: what they need hides much. */
function targetsOf({ editions, threshold }: State): Target[] {
  const found: Target[] = [];
  for (const at of editions[0]?.tables.keys() ?? [])
    for (const [edition, { tables }] of editions.entries()) {
      const table = tables[at];
      for (const [cell, count] of table?.counts.entries() ?? []) {
        const isWatched = table?.isShown ? table.hidden[cell] : count > 0 && count < threshold;
        if (table && isWatched) found.push({ edition, table, cell });
      }
    }
  return found;
}

/** The cheapest way of raising or lowering the target; undefined if it is wide enough already or neither can be done. */
function planFor(state: State, lines: Lines, target: Target): Plan | undefined {
  const { table, cell } = target;
  const [least, most] = [table.least[cell] ?? 0, table.most[cell] ?? 0];
  if (most - least >= state.width) return undefined;
  let best: Plan | undefined;
  for (const plan of waysFor(state, lines, target, state.width + least, state.width - most)) {
    if (plan && plan.cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = plan;
    if (best?.cost === 0) break;
  }
  return best;
}

function* waysFor(state: State, lines: Lines, target: Target, up: number, down: number): Generator<Plan | undefined> {
  yield planTo(state, lines, emptyPlan(state), target, 1, up);
  yield planTo(state, lines, emptyPlan(state), target, -1, down);
  // What changed between editions has little but what else changed to be moved against. So one of these is raised in all editions first.
  if (!lines.touched(target.table).has(target.cell)) return;
  for (const cell of lines.changed.slice(0, mostPrepared)) {
    const partner = targetAt(state, target.edition, cell);
    const plan = partner && planTo(state, lines, emptyPlan(state), partner, 1, up);
    if (plan) yield planTo(state, lines, plan, target, 1, up);
  }
}

const mostPrepared = 4;

/** The finest cell that is told of a base cell. */
function targetAt(state: State, edition: number, base: number): Target | undefined {
  const table = state.editions[edition]?.tables.at(-1);
  const [cell] = table ? changesIn(state, table, [[base, 1]]).keys() : [];
  return table && cell !== undefined ? { edition, table, cell } : undefined;
}

function planTo(
  state: State,
  lines: Lines,
  plan: Plan,
  target: Target,
  direction: 1 | -1,
  goal: number,
): Plan | undefined {
  // A box may move the target by less than another would, so the count of boxes is bounded, too.
  for (let [moved, boxes] = [0, 0]; moved < goal; boxes += 1) {
    const box = boxes < 2 * goal ? findBox(state, lines, plan, target, direction, goal - moved) : undefined;
    if (!box) return undefined;
    take(state, plan, box);
    moved += box.amount;
  }
  return plan;
}

function carryOut(state: State, { base, toHide }: Plan): Target[] {
  const further: Target[] = [];
  for (const [table, cells] of toHide)
    for (const cell of cells) {
      table.hidden[cell] = 1;
      state.lost += table.counts[cell] ?? 0;
      further.push({ edition: state.newest, table, cell });
    }
  if (state.lost > state.work.mostLost) throw new PastBound('lost');
  for (const [edition, { tables }] of state.editions.entries())
    for (const table of tables)
      for (const [cell, change] of changesIn(state, table, base[edition] ?? [])) {
        table.least[cell] = Math.min(table.least[cell] ?? 0, change);
        table.most[cell] = Math.max(table.most[cell] ?? 0, change);
      }
  return further;
}
