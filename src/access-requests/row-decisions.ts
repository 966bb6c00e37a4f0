import { type Problem, Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { CheckedRow } from './check-rows.ts';
import { words } from './refused/words.ts';

export interface RowDecision {
  readonly number: number;
  readonly approved: boolean;
  readonly reason: string;
  /** Which administrators' rights or invitations a row of a revocation means. */
  readonly takes?: readonly string[] | undefined;
}

/** Each row with its decision. A row left open, or without a reason, is no decision yet; `missing` is what else the form lacks. */
export function rowDecisionsOf(
  rows: readonly CheckedRow[],
  decisions: readonly RowDecision[],
  missing: readonly Problem[],
): (readonly [CheckedRow, RowDecision])[] {
  const problems: Problem[] = [...missing];
  const paired = rows.flatMap((row) => {
    const decision = decisions.find(({ number }) => number === row.number);
    if (!decision) problems.push(problem(`outcome-${row.number}`, (w) => w.rowOpen(row.number)));
    else if (decision.reason.trim() === '') {
      problems.push(problem(`reason-${row.number}`, (w) => w.rowWithoutReason(row.number)));
    } else return [[row, { ...decision, reason: decision.reason.trim().slice(0, 1000) }] as const];
    return [];
  });
  if (problems.length === missing.length) return paired;
  throw new Refusal({ code: 'request.rows-open', kind: 'input', point: '22', problems });
}

function problem(field: string, pick: (w: (typeof words)['lv']) => string): Problem {
  return { field, text: say(words, pick) };
}
